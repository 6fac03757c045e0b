package dev.madoguchi.telework.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The plan that somebody brought as a file and that waits to be looked over: the plan itself changes only when it is taken over. A draft has
 * at most one; the next file takes its place. The file as it came is not kept.
 */
@Entity
@Table(name = "telework_plan_file")
public class PlanFile {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    private int lines;

    @ElementCollection
    @CollectionTable(name = "telework_plan_file_day", joinColumns = @JoinColumn(name = "case_id"))
    @OrderBy("day, place")
    private List<PlannedDay> days = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "telework_plan_file_problem", joinColumns = @JoinColumn(name = "case_id"))
    private List<PlanFileProblem> problems = new ArrayList<>();

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by_name")
    private String receivedByName;

    @Version
    private long version;

    protected PlanFile() {}

    /** Nothing received yet for this case. */
    public PlanFile(UUID caseId) {
        this.caseId = caseId;
    }

    /** The file says this now, whatever an earlier one said. */
    public void receive(PlanFileContent content, Instant now, String by) {
        lines = content.lines();
        days.clear();
        days.addAll(content.days());
        problems.clear();
        problems.addAll(content.problems());
        receivedAt = now;
        receivedByName = by;
    }

    /** Whether it can be taken over. */
    public boolean isSound() {
        return problems.isEmpty();
    }

    public int lines() {
        return lines;
    }

    /** What is planned on which day and where. */
    public List<PlannedDay> days() {
        return List.copyOf(days);
    }

    /** What is wrong, line by line, and within a line from the first column to the last. */
    public List<PlanFileProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(PlanFileProblem::line)
                        .thenComparing(
                                problem -> problem.column().map(Enum::ordinal).orElse(-1)))
                .toList();
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedByName() {
        return receivedByName;
    }
}
