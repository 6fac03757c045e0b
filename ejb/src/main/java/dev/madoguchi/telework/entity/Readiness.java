package dev.madoguchi.telework.entity;

import java.util.List;
import java.util.Set;

/**
 * How far a draft has come: what is missing where, and into which category it would be sorted now.
 *
 * @param problems in the order of the sections
 * @param started the sections in which anything was answered
 * @param category what the campaign's table says
 */
public record Readiness(List<SectionProblem> problems, Set<SectionName> started, CategoryResult category) {

    /** Whether it can be handed in. */
    public boolean isReady() {
        return problems.isEmpty();
    }

    /** What is missing in one section. */
    public List<SectionProblem> of(SectionName section) {
        return problems.stream().filter(problem -> problem.section() == section).toList();
    }

    /** Where one section stands. */
    public SectionState state(SectionName section) {
        if (!started.contains(section)) {
            return SectionState.NOT_STARTED;
        }
        return of(section).isEmpty() ? SectionState.COMPLETE : SectionState.INCOMPLETE;
    }

    /** Where a section stands. */
    public enum SectionState {
        NOT_STARTED,
        INCOMPLETE,
        COMPLETE
    }
}
