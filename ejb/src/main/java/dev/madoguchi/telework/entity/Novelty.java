package dev.madoguchi.telework.entity;

import java.util.Objects;

/**
 * What of an application the office has not looked at before: everything of a new one, of a change what it affects.
 *
 * @param change whether it changes a registration
 * @param identity whether it says anew who the body is: name, corporate number, head office
 * @param category whether it sorts the body anew, supporting others included
 */
public record Novelty(boolean change, boolean identity, boolean category) {

    /** Nothing is known yet. */
    public static final Novelty EVERYTHING = new Novelty(false, true, true);

    /** What a change affects of the answers in force. */
    public static Novelty of(Application inForce, Application change) {
        boolean sameCategory = Objects.equals(inForce.category(), change.category())
                && inForce.isSupporting() == change.isSupporting();
        boolean sameIdentity = Identity.of(inForce.organisation()).equals(Identity.of(change.organisation()));
        return new Novelty(true, !sameIdentity, !sameCategory);
    }
}
