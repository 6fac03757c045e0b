package dev.madoguchi.casefile.entity;

import java.util.List;

/**
 * A case as one page shows it.
 *
 * @param office who has it; {@code null} in a draft
 * @param holder the person of the office who took it; {@code null} where nobody has, and for applicants
 * @param decisions oldest first; for applicants only the one in force
 * @param timeline oldest first; for applicants without internal lines
 */
public record CaseOverview(
        Casefile casefile, Office office, String holder, List<Decision> decisions, List<TimelineEntry> timeline) {

    /** How many steps of the applicant the reader sees in the history. */
    public long heard() {
        return timeline.stream().filter(TimelineEntry::isOfApplicant).count();
    }
}
