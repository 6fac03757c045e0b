package dev.madoguchi.medium.entity;

import java.util.UUID;

/** What reading something shown at a counter comes to. */
public sealed interface MediumRead {

    /** It is this visitor's. */
    record Known(UUID medium, UUID visitor) implements MediumRead {}

    /** It is not accepted. */
    record Refused(TokenRefusal reason) implements MediumRead {}
}
