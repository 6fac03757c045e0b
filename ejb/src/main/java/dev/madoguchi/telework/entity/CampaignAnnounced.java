package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** From now on everybody sees the campaign. */
public record CampaignAnnounced(UUID campaignId) implements Fact {}
