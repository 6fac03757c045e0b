package dev.madoguchi.casefile.entity;

/** What a case is about. */
public enum CaseKind {
    /** Something new. */
    APPLICATION,
    /** A change (変更の届出) of what an earlier case brought about, which stays as it is until the change is decided. */
    CHANGE
}
