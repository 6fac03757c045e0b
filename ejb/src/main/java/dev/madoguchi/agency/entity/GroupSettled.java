package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Every traveller of a group has claimed or declined their record. */
public record GroupSettled(UUID group) implements Fact {}
