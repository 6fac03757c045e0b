package dev.madoguchi.casefile.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Where in a case a document belongs.
 *
 * @param purpose what it is handed in for
 * @param slot the section or field within that purpose, as the service names it; empty where there is only one place
 */
public record DocumentPlace(
        @NotNull DocumentPurpose purpose,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{0,80}") String slot) {}
