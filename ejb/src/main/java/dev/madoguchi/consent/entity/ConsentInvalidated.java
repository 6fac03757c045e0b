package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** It turned out that the visitor had never agreed. */
public record ConsentInvalidated(UUID consent) implements Fact {}
