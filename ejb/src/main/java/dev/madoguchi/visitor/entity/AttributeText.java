package dev.madoguchi.visitor.entity;

import java.util.Optional;

/** What an attribute is called in a language, and what helps to fill it in. */
public record AttributeText(String label, Optional<String> help) {}
