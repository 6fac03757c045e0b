package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** Registrations will be sorted by another table from a day on. */
public record CategoryTablePublished(UUID campaignId, LocalDate appliesFrom) implements Fact {}
