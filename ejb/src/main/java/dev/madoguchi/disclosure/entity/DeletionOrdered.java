package dev.madoguchi.disclosure.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A servicer was told to delete what it received on a consent. */
public record DeletionOrdered(UUID order) implements Fact {}
