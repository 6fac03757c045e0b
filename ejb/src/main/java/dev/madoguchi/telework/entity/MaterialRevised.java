package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An operator changed what a material says. */
public record MaterialRevised(UUID materialId, UUID campaignId) implements Fact {}
