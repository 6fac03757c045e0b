package dev.madoguchi.organisation.entity;

import java.util.UUID;

/**
 * A body that a person may act for.
 *
 * @param current whether the person acts for it now
 */
public record OwnBody(UUID id, String name, MemberRights rights, boolean current) {}
