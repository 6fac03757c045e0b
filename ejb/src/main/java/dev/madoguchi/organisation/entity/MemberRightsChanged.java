package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An administrator changed what a member may do. The subject is whose membership it is. */
public record MemberRightsChanged(UUID member, UUID organisation, String subject, MemberRights rights)
        implements Fact {}
