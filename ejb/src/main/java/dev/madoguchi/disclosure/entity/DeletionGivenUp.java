package dev.madoguchi.disclosure.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An office no longer expects that a servicer says that it deleted. */
public record DeletionGivenUp(UUID order) implements Fact {}
