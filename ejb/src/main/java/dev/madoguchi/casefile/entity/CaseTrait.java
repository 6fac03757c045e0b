package dev.madoguchi.casefile.entity;

/**
 * Something that an application says about its body, for comparing two of them.
 *
 * @param textKey what it is, as the service calls it
 * @param value as it is shown; {@code null} where the application does not say
 */
public record CaseTrait(String textKey, Object value) {}
