package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A visitor keeps something here for the first time. */
public record VisitorRegistered(UUID visitor) implements Fact {}
