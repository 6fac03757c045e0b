package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** The last day of registration is over. */
public record CampaignClosed(UUID campaignId) implements Fact {}
