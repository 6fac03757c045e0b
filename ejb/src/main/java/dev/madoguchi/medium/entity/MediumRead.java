package dev.madoguchi.medium.entity;

import java.util.Optional;
import java.util.UUID;

/** What reading something shown at a counter comes to. */
public sealed interface MediumRead {

    /** It is this visitor's. */
    record Known(UUID medium, UUID visitor) implements MediumRead {}

    /**
     * It is not accepted.
     *
     * @param visitor whose it is, where that is certain
     */
    record Refused(TokenRefusal reason, Optional<UUID> visitor) implements MediumRead {

        /** It is not accepted, and nobody's. */
        public Refused(TokenRefusal reason) {
            this(reason, Optional.empty());
        }
    }
}
