package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.Fact;
import java.util.UUID;

/** An operator changed what a campaign says, before or after it was announced. */
public record CampaignRevised(UUID campaignId) implements Fact {}
