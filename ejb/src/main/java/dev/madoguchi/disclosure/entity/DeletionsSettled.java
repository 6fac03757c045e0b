package dev.madoguchi.disclosure.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Every servicer that received something on a consent deleted it, or was given up. */
public record DeletionsSettled(UUID consent) implements Fact {}
