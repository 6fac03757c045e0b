package dev.madoguchi.casefile.entity;

/** Where a case stands. What was decided is the {@link Verdict}; both are never mixed. */
public enum CaseStatus {
    /** Being written by the applicant; nobody else sees it. */
    DRAFT,
    /** Handed in, with a reference; automatic checks are running. */
    SUBMITTED,
    /** A person of the office has it. */
    IN_REVIEW,
    /** The office asked the applicant for a correction; the clock stands still. */
    WAITING_FOR_APPLICANT,
    /** A decision is in force. */
    DECIDED,
    /** Ended because the applicant did not answer in time. */
    LAPSED,
    /** Taken back by the applicant before the decision. */
    WITHDRAWN;

    /** Whether nothing will happen to the case any more. */
    public boolean isFinal() {
        return this == DECIDED || this == LAPSED || this == WITHDRAWN;
    }

    /** Whether the case lies with the office. */
    public boolean isWithOffice() {
        return this == SUBMITTED || this == IN_REVIEW;
    }
}
