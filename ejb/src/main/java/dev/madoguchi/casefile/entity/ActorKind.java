package dev.madoguchi.casefile.entity;

/** On whose side somebody acted. */
public enum ActorKind {
    APPLICANT,
    OFFICE,
    SYSTEM
}
