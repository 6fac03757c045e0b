package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An administrator changed what a member may do. */
public record MemberRightsChanged(UUID member, UUID organisation, MemberRights rights) implements Fact {}
