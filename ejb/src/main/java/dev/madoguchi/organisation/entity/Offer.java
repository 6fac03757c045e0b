package dev.madoguchi.organisation.entity;

import java.time.Instant;

/**
 * An invitation as the one sees it who followed its link.
 *
 * @param member whether they belong to the body already
 */
public record Offer(
        String organisationName, MemberRights rights, InvitationState state, Instant expiresAt, boolean member) {}
