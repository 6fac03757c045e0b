package dev.madoguchi.casefile.entity;

/** Where a decision stands. */
public enum DecisionState {
    /** Drafted (起案), waiting for approval. */
    DRAFTED,
    /** In force. */
    EFFECTIVE,
    /** Given back to the clerk (差戻し). */
    RETURNED,
    /** Overtaken: the applicant withdrew before it took effect. */
    VOID
}
