/**
 * Bodies take part in telework campaigns (テレワーク・デイズ): they say how many people will work elsewhere on which day, what they offer to
 * others, and what of it may be public.
 *
 * <p>Vocabulary: a <em>campaign</em> has a period, a key day and a category table; an <em>application</em> is what a body writes, the
 * content of one case; a <em>registration</em> is what an accepted application brings about, and holds only what is public.
 *
 * <p>Facts: {@code RegistrationPublished} and {@code PlanTakenOver}, besides those of the case; {@code CampaignCreated}, {@code CampaignRevised},
 * {@code CampaignAnnounced}, {@code CampaignClosedEarly}, {@code CampaignClosed}, {@code CampaignArchived}, {@code CategoryTableReplaced} and
 * {@code CategoryTablePublished} of campaigns.
 */
package dev.madoguchi.telework;
