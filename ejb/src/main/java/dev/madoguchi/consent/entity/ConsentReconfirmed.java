package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A visitor agreed to a later revision of the notice. */
public record ConsentReconfirmed(UUID consent) implements Fact {}
