package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A notice was published, the first of a purpose or a later revision. */
public record NoticePublished(UUID notice) implements Fact {}
