package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An administrator asked for a letter with a code. */
public record LetterRequested(UUID letter, UUID organisation) implements Fact {}
