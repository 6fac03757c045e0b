package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A visitor keeps the record of somebody else from now on. */
public record CompanionAdded(UUID companion, UUID keeper) implements Fact {}
