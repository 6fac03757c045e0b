package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An agreement ends at another time than before. */
public record ConsentExpiryChanged(UUID consent) implements Fact {}
