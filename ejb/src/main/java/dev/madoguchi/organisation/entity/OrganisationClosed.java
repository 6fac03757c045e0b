package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** The only member of a body without cases closed it; nobody acts for it any more. */
public record OrganisationClosed(UUID organisation) implements Fact {}
