package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Somebody accepted an invitation. */
public record InvitationAccepted(UUID invitation, UUID organisation) implements Fact {}
