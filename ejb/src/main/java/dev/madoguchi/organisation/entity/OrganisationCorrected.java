package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** What a body is called was put right. */
public record OrganisationCorrected(UUID organisation) implements Fact {}
