package dev.madoguchi.telework.entity;

import java.util.Map;

/**
 * Something in a section that must be mended before the registration can be handed in.
 *
 * @param section where
 * @param field the property of the section, or {@code null} where it concerns the section as a whole
 * @param textKey what to do, a key of the text catalogue
 * @param arguments the attributes of the broken constraint by name, e.g. {@code max}
 */
public record SectionProblem(SectionName section, String field, String textKey, Map<String, Object> arguments) {}
