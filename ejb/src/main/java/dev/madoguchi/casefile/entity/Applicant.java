package dev.madoguchi.casefile.entity;

import dev.madoguchi.organisation.entity.OrganisationKind;

/**
 * Whose case it is.
 *
 * @param provisional whether nobody has made sure yet that the body is what it says
 */
public record Applicant(String name, OrganisationKind kind, boolean provisional) {}
