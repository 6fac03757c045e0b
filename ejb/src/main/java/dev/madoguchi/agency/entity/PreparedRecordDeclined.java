package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A traveller declined what an agency prepared; it is gone. */
public record PreparedRecordDeclined(UUID prepared, UUID group) implements Fact {}
