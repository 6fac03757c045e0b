package dev.madoguchi.medium.entity;

/** Why what was shown is not accepted. */
public enum TokenRefusal {
    /** Nothing that a card, a phone or a printed code shows. */
    MALFORMED,
    /** It looks right, but is linked to nobody. */
    UNKNOWN,
    /** It was not made by the phone that it names. */
    FORGED,
    /** Its time is over, or has not come: more than one step away from ours. */
    EXPIRED,
    /** It, or a newer one of the same phone, was used before. */
    REPLAYED,
    /** The visitor lost it. */
    BLOCKED
}
