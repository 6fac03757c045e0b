package dev.madoguchi.casefile.entity;

/** What happened to one value of an answer that is a list. */
public enum AnswerChangeKind {
    ADDED,
    CHANGED,
    REMOVED
}
