package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An administrator removed a member. */
public record MemberRemoved(UUID member, UUID organisation) implements Fact {}
