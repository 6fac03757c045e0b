package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.Fact;

/** Somebody entered a code that opens nothing. */
public record ClaimCodeRefused(String subject) implements Fact {}
