package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** A member left a body. */
public record MemberLeft(UUID member, UUID organisation) implements Fact {}
