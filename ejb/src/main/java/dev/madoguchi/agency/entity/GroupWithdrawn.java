package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An agency withdrew a group; the records that nobody claimed are gone. */
public record GroupWithdrawn(UUID group, UUID organisation, int records) implements Fact {}
