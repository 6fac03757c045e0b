package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** The time of an agreement, or of the wait for one, is over. */
public record ConsentExpired(UUID consent) implements Fact {}
