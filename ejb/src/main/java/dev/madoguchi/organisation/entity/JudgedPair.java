package dev.madoguchi.organisation.entity;

/**
 * What was judged about a body and another one.
 *
 * @param other the other body
 */
public record JudgedPair(Organisation other, Comparison comparison) {}
