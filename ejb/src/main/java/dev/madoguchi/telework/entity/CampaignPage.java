package dev.madoguchi.telework.entity;

import java.util.List;

/**
 * A page of the list of campaigns.
 *
 * @param total how many there are in all
 */
public record CampaignPage(List<Campaign> campaigns, long total) {}
