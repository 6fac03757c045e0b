package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An operator closed an office, or every office, on days to come. */
public record OfficeClosingAdded(UUID closingId) implements Fact {}
