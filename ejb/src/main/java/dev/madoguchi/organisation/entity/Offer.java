package dev.madoguchi.organisation.entity;

import java.time.Instant;

/**
 * An invitation as the one sees it who followed its link.
 *
 * @param member whether they belong to the body already
 * @param known whether it was sent to the address of their account; otherwise an administrator has to approve
 */
public record Offer(
        String organisationName,
        MemberRights rights,
        InvitationState state,
        Instant expiresAt,
        boolean member,
        boolean known) {}
