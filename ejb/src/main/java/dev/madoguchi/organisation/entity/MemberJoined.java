package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Somebody acts for a body from now on. */
public record MemberJoined(UUID member, UUID organisation) implements Fact {}
