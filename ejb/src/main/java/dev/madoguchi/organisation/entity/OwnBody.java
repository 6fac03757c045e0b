package dev.madoguchi.organisation.entity;

import java.util.UUID;

/**
 * A body that a person may act for.
 *
 * @param current whether the person acts for it now
 * @param alone whether nobody else belongs to it
 */
public record OwnBody(UUID id, String name, MemberRights rights, boolean current, boolean alone) {}
