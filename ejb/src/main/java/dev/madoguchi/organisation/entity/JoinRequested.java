package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Somebody asked to be let into a body. */
public record JoinRequested(UUID request, UUID organisation) implements Fact {}
