package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A visitor is asked for an answer, now or later. */
public record ConsentRequested(UUID consent) implements Fact {}
