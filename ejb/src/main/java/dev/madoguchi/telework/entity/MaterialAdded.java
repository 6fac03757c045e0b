package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An operator began a material of a campaign; bodies see it once it has a file. */
public record MaterialAdded(UUID materialId, UUID campaignId) implements Fact {}
