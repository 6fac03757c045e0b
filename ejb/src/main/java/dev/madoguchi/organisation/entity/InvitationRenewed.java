package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An invitation was sent again under a new link. */
public record InvitationRenewed(UUID invitation, UUID organisation) implements Fact {}
