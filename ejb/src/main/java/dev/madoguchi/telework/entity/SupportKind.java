package dev.madoguchi.telework.entity;

/** What a supporting body offers. */
public enum SupportKind {
    KNOW_HOW,
    WORKSPACE,
    SOFTWARE,
    WORKATION
}
