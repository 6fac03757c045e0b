package dev.madoguchi.faces;

import jakarta.enterprise.inject.spi.CDI;

/** Beans for the objects that Faces makes by itself and does not inject into. */
final class Beans {

    private Beans() {}

    static <T> T the(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
