package dev.madoguchi.medium.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A blocked medium is no longer kept. */
public record MediumRemoved(UUID medium, UUID visitor) implements Fact {}
