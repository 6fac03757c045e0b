package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An interrupted import is not gone on with. */
public record RegisterImportGivenUp(UUID importId) implements Fact {}
