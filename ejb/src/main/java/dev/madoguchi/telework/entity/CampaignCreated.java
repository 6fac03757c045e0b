package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An operator began a campaign. */
public record CampaignCreated(UUID campaignId) implements Fact {}
