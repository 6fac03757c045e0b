package dev.madoguchi.disclosure.entity;

import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.servicer.entity.Servicer;
import java.util.List;

/**
 * A part of what a visitor reads about where their data went, the latest first.
 *
 * @param more whether there is more before the last of these
 */
public record LedgerPage(List<Item> items, boolean more) {

    /**
     * A disclosure.
     *
     * @param notice what had been agreed to
     */
    public record Item(LedgerEntry entry, Servicer servicer, Notice notice) {}
}
