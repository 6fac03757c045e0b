package dev.madoguchi.casefile.entity;

import java.time.Instant;

/** Who did something, and when: subject is the identity provider's {@code sub}, name what people read. */
public record Author(String subject, String name, Instant at) {}
