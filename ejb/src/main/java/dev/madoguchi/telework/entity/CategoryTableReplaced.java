package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A campaign in the making got another table. */
public record CategoryTableReplaced(UUID campaignId) implements Fact {}
