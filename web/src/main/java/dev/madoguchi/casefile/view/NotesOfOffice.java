package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.CaseNotes;
import dev.madoguchi.casefile.entity.CaseNote;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What those of the office noted about the case of the page. */
@Named
@RequestScoped
public class NotesOfOffice {

    @Inject
    private CaseNotes notes;

    @Inject
    private CaseInAddress caseInAddress;

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    private String id = UUID.randomUUID().toString();
    private String text;
    private List<CaseNote> all;

    /** Adds what was typed. */
    public String add() {
        notes.add(caseInAddress.id(), CaseInAddress.idOf(id, CaseNote.class), text);
        notices.tell("casefile_notes.text.added");
        return caseInAddress.again();
    }

    /** Whether the reader may read and write them: those who decide about cases. */
    public boolean isOpen() {
        return caller.isIn(Roles.CLERK) || caller.isIn(Roles.SUPERVISOR);
    }

    /** The newest first. */
    public List<CaseNote> getAll() {
        if (all == null) {
            all = notes.of(caseInAddress.id());
        }
        return all;
    }

    /** The id of the note being written: pressed twice, it is still one note. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
