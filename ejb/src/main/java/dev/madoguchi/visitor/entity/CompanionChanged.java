package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A companion is called otherwise, or is something else to their keeper. */
public record CompanionChanged(UUID companion, UUID keeper) implements Fact {}
