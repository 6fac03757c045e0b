package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A visitor entered, changed or took out values. */
public record AttributesKept(UUID visitor) implements Fact {}
