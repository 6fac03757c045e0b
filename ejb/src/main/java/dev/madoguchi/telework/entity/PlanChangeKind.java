package dev.madoguchi.telework.entity;

/** Which way a plan changes on one day at one place. */
public enum PlanChangeKind {
    /** Nobody before. */
    ADDED,
    CHANGED,
    /** Nobody any more. */
    REMOVED
}
