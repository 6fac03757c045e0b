package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An operator began to take over a file of the register, or went on with one. */
public record RegisterImportStarted(UUID importId) implements Fact {}
