package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** Somebody acts for a body from now on. The subject is whose membership it is. */
public record MemberJoined(UUID member, UUID organisation, String subject) implements Fact {}
