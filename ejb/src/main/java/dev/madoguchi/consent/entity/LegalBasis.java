package dev.madoguchi.consent.entity;

/** On what a servicer may receive (個人情報保護法27条). */
public enum LegalBasis {
    /** The agreement of the person (paragraph 1). */
    CONSENT,
    /** A law, or another case of the items of paragraph 1. */
    LAW
}
