package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Somebody entered a wrong code. */
public record LetterCodeRefused(UUID letter, UUID organisation) implements Fact {}
