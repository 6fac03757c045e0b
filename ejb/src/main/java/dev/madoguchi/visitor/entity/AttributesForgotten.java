package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Values of a visitor were deleted because their retention was over. */
public record AttributesForgotten(UUID visitor) implements Fact {}
