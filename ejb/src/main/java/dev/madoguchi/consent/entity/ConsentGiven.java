package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A visitor agreed. */
public record ConsentGiven(UUID consent) implements Fact {}
