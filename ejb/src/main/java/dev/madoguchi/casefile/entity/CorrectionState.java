package dev.madoguchi.casefile.entity;

/** Where a round of corrections stands. */
public enum CorrectionState {
    /** The office gathers its remarks; the applicant sees nothing of it. */
    DRAFT,
    /** The applicant has it. */
    ASKED,
    /** The applicant corrected and handed over again. */
    RETURNED,
    /** The applicant did not answer in time. */
    LAPSED,
    /** The case ended otherwise. */
    VOID
}
