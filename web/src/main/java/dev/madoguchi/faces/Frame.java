package dev.madoguchi.faces;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The frame around every page. What it cannot read, for instance because the database is away, it leaves out: it must not
 * keep a page from being shown, least of all the one that explains the failure.
 */
final class Frame {

    private static final Logger LOG = Logger.getLogger(Frame.class.getName());

    private Frame() {}

    static <T> T read(Supplier<T> what, T otherwise) {
        try {
            return what.get();
        } catch (RuntimeException unavailable) {
            LOG.log(Level.WARNING, "The frame of a page could not be read", unavailable);
            return otherwise;
        }
    }
}
