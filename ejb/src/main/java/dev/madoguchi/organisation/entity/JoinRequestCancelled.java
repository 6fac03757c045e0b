package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Somebody asks no longer to be let in. */
public record JoinRequestCancelled(UUID request, UUID organisation) implements Fact {}
