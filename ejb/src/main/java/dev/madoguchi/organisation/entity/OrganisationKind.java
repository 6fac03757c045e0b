package dev.madoguchi.organisation.entity;

/** What a body is, as far as its identification goes. */
public enum OrganisationKind {
    /** A body with a corporate number. */
    CORPORATION,
    /** One person's business. */
    SOLE_TRADER,
    /** A body without a corporate number that is more than one person. */
    UNINCORPORATED;

    /** Whether it is known by a corporate number. */
    public boolean isNumbered() {
        return this == CORPORATION;
    }
}
