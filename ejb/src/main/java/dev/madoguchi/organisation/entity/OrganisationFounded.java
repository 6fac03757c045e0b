package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** The record of a body was founded; its founder is its administrator. */
public record OrganisationFounded(UUID organisation) implements Fact {}
