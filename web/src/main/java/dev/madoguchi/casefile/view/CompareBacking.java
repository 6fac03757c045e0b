package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.Duplicates;
import dev.madoguchi.casefile.entity.CaseTrait;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.ComparedBodies;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.organisation.entity.ComparisonVerdict;
import dev.madoguchi.organisation.entity.Organisation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** Two bodies side by side, and the judgement whether they are one. */
@Named
@ViewScoped
public class CompareBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Duplicates duplicates;

    @Inject
    private transient Notices notices;

    private String typedCase;
    private String typedBody;
    private ComparisonVerdict verdict;
    private String reason;
    private transient ComparedBodies compared;

    /** Reads both before the page is made. */
    public void open() {
        compared = duplicates.compare(caseId(), bodyId());
    }

    /** Keeps the judgement. */
    public String judge() {
        duplicates.judge(caseId(), bodyId(), verdict, reason);
        notices.tell("casefile_compare.text.judged");
        return "/casefile/compare.xhtml?faces-redirect=true&case=" + caseId() + "&body=" + bodyId();
    }

    public ComparedBodies getCompared() {
        if (compared == null) {
            open();
        }
        return compared;
    }

    /** What both say about the same thing, line by line; the other side is empty where none of its cases may be read. */
    public List<Line> getLines() {
        List<CaseTrait> mine = getCompared().mine().traits();
        List<CaseTrait> other = getCompared().other().traits();
        return IntStream.range(0, mine.size())
                .mapToObj(place -> new Line(
                        mine.get(place).textKey(),
                        mine.get(place).value(),
                        other.size() > place ? other.get(place).value() : null))
                .toList();
    }

    public ComparisonVerdict[] getVerdicts() {
        return ComparisonVerdict.values();
    }

    private UUID caseId() {
        return CaseInAddress.idOf(typedCase, Casefile.class);
    }

    private UUID bodyId() {
        return CaseInAddress.idOf(typedBody, Organisation.class);
    }

    /** The case's id as it stands in the address. */
    public String getCase() {
        return typedCase;
    }

    public void setCase(String typed) {
        typedCase = typed;
    }

    /** The other body's id as it stands in the address. */
    public String getBody() {
        return typedBody;
    }

    public void setBody(String typed) {
        typedBody = typed;
    }

    public ComparisonVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(ComparisonVerdict verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** One thing about both. */
    public record Line(String textKey, Object mine, Object other) {

        /** Whether both say the same. */
        public boolean isSame() {
            return mine != null && Objects.equals(mine, other);
        }
    }
}
