package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An administrator took an invitation back. */
public record InvitationRevoked(UUID invitation, UUID organisation) implements Fact {}
