package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An agency confirmed a list: so many records wait for their travellers. */
public record GroupPrepared(UUID group, UUID organisation, int travellers) implements Fact {}
