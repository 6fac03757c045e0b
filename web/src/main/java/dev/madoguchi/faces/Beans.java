package dev.madoguchi.faces;

import jakarta.enterprise.inject.spi.CDI;

/** Beans for the objects that Faces makes by itself and does not inject into. */
public final class Beans {

    private Beans() {}

    /** The bean of a type. */
    public static <T> T the(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
