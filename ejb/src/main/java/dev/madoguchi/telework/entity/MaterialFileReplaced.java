package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A material has a file now, the first one or another in place of the one before. */
public record MaterialFileReplaced(UUID materialId, UUID campaignId) implements Fact {}
