package dev.madoguchi.organisation.entity;

/** Whether two bodies are the same. */
public enum ComparisonVerdict {
    /** One body, registered twice. */
    SAME,
    /** Two bodies. */
    DIFFERENT
}
