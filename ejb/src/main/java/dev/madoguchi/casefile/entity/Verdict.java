package dev.madoguchi.casefile.entity;

/** What was decided about a case. */
public enum Verdict {
    ACCEPTED,
    PARTLY,
    REFUSED
}
