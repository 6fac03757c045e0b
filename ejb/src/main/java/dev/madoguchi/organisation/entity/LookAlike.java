package dev.madoguchi.organisation.entity;

import java.util.List;

/**
 * Another body that may be the same one twice.
 *
 * @param body the other one
 * @param reasons why, the strongest first
 * @param likeness of the names, from 0 to 1
 */
public record LookAlike(Organisation body, List<LikenessReason> reasons, double likeness) {}
