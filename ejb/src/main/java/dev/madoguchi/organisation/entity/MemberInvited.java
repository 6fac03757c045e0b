package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An administrator invited somebody by mail. */
public record MemberInvited(UUID invitation, UUID organisation) implements Fact {}
