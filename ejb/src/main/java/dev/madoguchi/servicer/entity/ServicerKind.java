package dev.madoguchi.servicer.entity;

/** What a servicer does; a consent may be given to all of a kind. */
public enum ServicerKind {
    /** Museums and galleries. */
    MUSEUM,
    /** Hotels, inns and other lodgings. */
    LODGING,
    /** Restaurants and shops that serve food. */
    RESTAURANT,
    /** Trains, buses, ships, taxis. */
    TRANSPORT,
    /** Whatever is none of these. */
    OTHER
}
