package dev.madoguchi.organisation.view;

import dev.madoguchi.kernel.NotFound;
import java.util.UUID;

/** An id as it stands in the address. */
final class AddressId {

    private AddressId() {}

    /**
     * The id.
     *
     * @throws NotFound if it is none
     */
    static UUID of(String typed, Class<?> what) {
        try {
            return UUID.fromString(typed == null ? "" : typed);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(what, "address");
        }
    }
}
