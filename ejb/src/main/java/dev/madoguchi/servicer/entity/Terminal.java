package dev.madoguchi.servicer.entity;

import java.util.UUID;

/**
 * A counter of a servicer.
 *
 * @param code its short name, unique at the servicer
 * @param place what the servicer calls it
 * @param blocked whether nothing is disclosed there
 */
public record Terminal(UUID id, UUID servicer, String code, String place, boolean blocked) {}
