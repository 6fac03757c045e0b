package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.MessageDesk;
import dev.madoguchi.casefile.control.MessageRepository;
import dev.madoguchi.casefile.entity.CaseNote;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** What those of the responsible office note for each other. Nobody else ever reads it. */
@Stateless
@RolesAllowed({Roles.CLERK, Roles.SUPERVISOR})
public class CaseNotes {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private MessageRepository notes;

    @Inject
    private MessageDesk desk;

    @Inject
    private CaseAccess access;

    /**
     * The notes about a case, the newest first.
     *
     * @throws NotFound if it is no case of the caller's office
     */
    public List<CaseNote> of(@NotNull UUID caseId) {
        access.requireOffice(casefiles.require(caseId));
        return notes.notes(caseId);
    }

    /**
     * Adds a note. Adding the same note twice (a double click) changes nothing.
     *
     * @param note the id of the note, made by the form it was written on
     * @throws NotFound if it is no case of the caller's office, or the id is taken
     */
    public void add(
            @NotNull UUID caseId,
            @NotNull UUID note,
            @NotBlank(message = "{validation.Required}") @PlainText(max = 2000, lines = true) @NoMyNumber
                    String noteText) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireOffice(casefile);
        desk.note(casefile, note, noteText);
    }
}
