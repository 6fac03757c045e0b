package dev.madoguchi.disclosure.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A servicer said that it deleted what it had received. */
public record DeletionAttested(UUID order) implements Fact {}
