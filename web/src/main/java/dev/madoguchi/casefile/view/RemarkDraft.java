package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.Corrections;
import dev.madoguchi.casefile.entity.PaperField;
import dev.madoguchi.casefile.entity.Remark;
import dev.madoguchi.casefile.entity.RemarkPlace;
import dev.madoguchi.casefile.entity.RemarkSheet;
import dev.madoguchi.casefile.entity.StaleForm;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The remarks that a clerk gathers about the case of the page before asking the applicant. What the page offered when it was read
 * is offered until it is read again: whoever comes too late is told by whom what was changed, and what they typed stays.
 */
@Named
@RequestScoped
public class RemarkDraft {

    /** In each of the forms; whichever is sent was on offer. */
    private static final Set<String> SENT_WITH = Set.of("remarks:seen", "remark:known", "asking:asked");

    private static final RemarkSheet NOTHING = new RemarkSheet(0, List.of(), List.of(), false);

    @Inject
    private Corrections corrections;

    @Inject
    private CaseInAddress caseInAddress;

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private RemarkSheet sheet;
    private Long version;
    private String field;
    private String title;
    private String text;

    /** Keeps the remark that was typed. */
    public String write() {
        return act(() -> corrections.write(caseInAddress.id(), getVersion(), field, title, text), "written");
    }

    /** Takes the remark at a field out again. */
    public String strike(String ofField) {
        return act(() -> corrections.strike(caseInAddress.id(), getVersion(), ofField), "struck");
    }

    /** Sends the case back to the applicant. */
    public String ask() {
        return act(() -> corrections.ask(caseInAddress.id(), getVersion()), "asked");
    }

    private String act(Runnable step, String done) {
        try {
            step.run();
        } catch (StaleForm changed) {
            sheet = null;
            version = null;
            throw changed;
        }
        notices.tell("casefile_correction.text." + done);
        return caseInAddress.again();
    }

    /** In the order of the form. */
    public List<Remark> getRemarks() {
        return sheet().remarks();
    }

    /** What the reader can remark on. */
    public List<RemarkPlace> getPlaces() {
        return sheet().places();
    }

    /** Whether the reader may write. */
    public boolean isWritable() {
        return sheet().writable() || isSent();
    }

    /** Whether the reader may ask. */
    public boolean isAskable() {
        return isWritable() && (isSent() || !getRemarks().isEmpty());
    }

    private boolean isSent() {
        return SENT_WITH.stream().map(request::getParameter).anyMatch(Objects::nonNull);
    }

    private RemarkSheet sheet() {
        if (sheet == null) {
            boolean office = caller.isIn(Roles.CLERK) || caller.isIn(Roles.SUPERVISOR);
            sheet = office ? corrections.sheet(caseInAddress.id()) : NOTHING;
        }
        return sheet;
    }

    /** The version of what the reader saw gathered. */
    public Long getVersion() {
        return version == null ? sheet().version() : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    /** The field to remark on: the one in the address, until another is chosen. */
    public String getField() {
        return field == null ? request.getParameter("remark") : field;
    }

    public void setField(String field) {
        this.field = field;
    }

    /** Which document is asked for, where it is another one than there are. */
    public String getTitle() {
        return title == null
                ? at(getField())
                        .filter(remark ->
                                remark.paper().filter(PaperField::isAddition).isPresent())
                        .map(Remark::title)
                        .orElse(null)
                : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** The remark: what stands at the field already, until something is typed. */
    public String getText() {
        return text == null ? at(getField()).map(Remark::body).orElse(null) : text;
    }

    private Optional<Remark> at(String chosen) {
        return getRemarks().stream()
                .filter(remark -> remark.field().equals(chosen))
                .findFirst();
    }

    public void setText(String text) {
        this.text = text;
    }
}
