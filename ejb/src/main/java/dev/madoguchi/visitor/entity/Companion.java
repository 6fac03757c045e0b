package dev.madoguchi.visitor.entity;

import java.util.UUID;

/**
 * Somebody whose record the caller keeps.
 *
 * @param id of the visitor
 * @param label what the keeper calls them
 */
public record Companion(UUID id, String label, Relation relation) {}
