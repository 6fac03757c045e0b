package dev.madoguchi.organisation.entity;

/**
 * How large the register is.
 *
 * @param bodies how many bodies it holds
 * @param estimated whether that is an estimate
 */
public record RegisterSize(long bodies, boolean estimated) {}
