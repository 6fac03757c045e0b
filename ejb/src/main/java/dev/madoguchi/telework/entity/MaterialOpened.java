package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Somebody opened the file of a material. */
public record MaterialOpened(UUID materialId, UUID campaignId) implements Fact {}
