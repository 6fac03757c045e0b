package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.MessageDesk;
import dev.madoguchi.casefile.control.MessageRepository;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Correspondence;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What applicant and office write to each other about a case. Auditors read it, and it stays unread by that. */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR})
public class Messages {

    /** About how many cases can be asked at once. */
    public static final int MOST_CASES = 200;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private MessageRepository messages;

    @Inject
    private MessageDesk desk;

    @Inject
    private CaseAccess access;

    @Inject
    private Caller caller;

    /**
     * What was written so far. What the caller's side had not read counts as read from now on.
     *
     * @throws NotFound if the case does not exist for the caller
     */
    @RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR})
    public Correspondence read(@NotNull UUID caseId) {
        Casefile casefile = casefiles.require(caseId);
        access.requireReader(casefile);
        return desk.read(casefile);
    }

    /**
     * Sends a message with the documents that the caller chose to go with it. Sending the same message twice (a double click)
     * changes nothing.
     *
     * @param message the id of the message, made by the form it was written on
     * @throws NotFound if the case does not exist for the caller, or the id is taken
     * @throws CaseStepNotAllowed if the case is a draft or was given up
     */
    public void send(
            @NotNull UUID caseId,
            @NotNull UUID message,
            @NotBlank(message = "{validation.Required}") @PlainText(max = 2000, lines = true) @NoMyNumber
                    String messageText) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireParty(casefile);
        desk.send(casefile, message, messageText);
    }

    /** How many messages of the other side are unread in each of these cases, as far as they are the caller's. */
    public Map<UUID, Long> unread(@NotNull @Size(max = MOST_CASES) Collection<UUID> cases) {
        if (caller.isIn(Roles.CLERK) || caller.isIn(Roles.SUPERVISOR)) {
            return messages.unreadByOffice(cases, caller.offices());
        }
        return caller.organisation()
                .map(body -> messages.unreadByApplicant(cases, body))
                .orElse(Map.of());
    }
}
