package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An administrator removed a member. The subject is whose membership it is. */
public record MemberRemoved(UUID member, UUID organisation, String subject) implements Fact {}
