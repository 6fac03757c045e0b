package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** New codes for the records that nobody claimed; the old ones are worth nothing. */
public record CodesReissued(UUID group, UUID organisation, int records) implements Fact {}
