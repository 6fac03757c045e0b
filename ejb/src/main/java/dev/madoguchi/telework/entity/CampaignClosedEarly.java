package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An operator closed registration before its last day. */
public record CampaignClosedEarly(UUID campaignId) implements Fact {}
