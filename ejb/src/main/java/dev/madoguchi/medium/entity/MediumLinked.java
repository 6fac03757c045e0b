package dev.madoguchi.medium.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A visitor can show this medium from now on. */
public record MediumLinked(UUID medium, UUID visitor) implements Fact {}
