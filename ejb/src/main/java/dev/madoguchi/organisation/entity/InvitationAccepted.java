package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/**
 * Somebody accepted an invitation.
 *
 * @param joined whether they belong to the body from now on; otherwise they ask to be let in
 */
public record InvitationAccepted(UUID invitation, UUID organisation, boolean joined) implements Fact {}
