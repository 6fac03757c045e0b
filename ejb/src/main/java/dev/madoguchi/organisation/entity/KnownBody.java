package dev.madoguchi.organisation.entity;

import java.util.UUID;

/**
 * A body that is registered already, as somebody sees it who may not belong to it.
 *
 * @param member whether the one who looks belongs to it
 * @param requested whether they have asked to be let in and wait for an answer
 */
public record KnownBody(UUID id, String name, boolean member, boolean requested) {}
