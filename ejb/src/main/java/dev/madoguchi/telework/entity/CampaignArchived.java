package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** The campaign is over; drafts that were left lapse. */
public record CampaignArchived(UUID campaignId) implements Fact {}
