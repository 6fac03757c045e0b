package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A visitor who was asked said no. */
public record ConsentRefused(UUID consent) implements Fact {}
