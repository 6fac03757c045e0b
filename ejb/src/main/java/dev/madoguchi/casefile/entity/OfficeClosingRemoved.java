package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An operator took days to come out of the closing days. */
public record OfficeClosingRemoved(UUID closingId) implements Fact {}
