package dev.madoguchi.medium.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A medium was lost and is no longer accepted. */
public record MediumBlocked(UUID medium, UUID visitor) implements Fact {}
