package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An agreement ended because its recipient was stopped. */
public record ConsentHalted(UUID consent) implements Fact {}
