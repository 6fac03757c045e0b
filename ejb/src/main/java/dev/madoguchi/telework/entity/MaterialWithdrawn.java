package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An operator withdrew a material. */
public record MaterialWithdrawn(UUID materialId, UUID campaignId) implements Fact {}
