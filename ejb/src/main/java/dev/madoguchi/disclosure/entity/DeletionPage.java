package dev.madoguchi.disclosure.entity;

import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.servicer.entity.Servicer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One page of what has to be deleted, and how much there is in all. */
public record DeletionPage(List<Item> items, long total) {

    /**
     * An order with what a servicer needs to find what it has to delete.
     *
     * @param pseudonym what it calls the visitor
     * @param notice what the visitor had agreed to
     */
    public record Item(DeletionOrder order, Servicer servicer, Optional<UUID> pseudonym, Notice notice) {}
}
