package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A visitor took an agreement back. */
public record ConsentWithdrawn(UUID consent) implements Fact {}
