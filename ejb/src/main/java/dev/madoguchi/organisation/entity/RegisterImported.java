package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A file of the register was taken over to its end. */
public record RegisterImported(UUID importId) implements Fact {}
