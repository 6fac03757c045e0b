package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A visitor who agreed is asked to agree to a later revision of the notice. */
public record ConsentAskedAgain(UUID consent) implements Fact {}
