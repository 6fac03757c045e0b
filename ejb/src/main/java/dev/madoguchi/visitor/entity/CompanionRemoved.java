package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** The record of a companion is about to be deleted, with all that is kept of them; told while it is still there. */
public record CompanionRemoved(UUID companion, UUID keeper) implements Fact {}
