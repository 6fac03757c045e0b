package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A letter was printed; only the code printed last counts. */
public record LetterPrinted(UUID letter, UUID organisation) implements Fact {}
