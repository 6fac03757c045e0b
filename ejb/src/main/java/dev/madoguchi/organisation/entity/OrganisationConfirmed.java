package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A body is known to be what it says: it is provisional no longer. */
public record OrganisationConfirmed(UUID organisation) implements Fact {}
