package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Nobody claimed these records in time; they are gone. */
public record PreparedRecordsVanished(UUID group, int records) implements Fact {}
