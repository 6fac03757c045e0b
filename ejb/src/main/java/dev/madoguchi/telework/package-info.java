/**
 * Bodies take part in telework campaigns (テレワーク・デイズ): they say how many people will work elsewhere on which day, what they offer to
 * others, and what of it may be public.
 *
 * <p>Vocabulary: a <em>campaign</em> has a period, a key day and a category table; an <em>application</em> is what a body writes, the
 * content of one case; a <em>registration</em> is what an accepted application brings about, and holds only what is public. A
 * <em>change</em> (変更の届出) is a case about a registration, which stays as it is until the change is accepted. A body <em>leaves</em> (辞退)
 * a registration; what it takes back (取下げ) is a case that is not decided.
 *
 * <p>Facts: {@code RegistrationPublished}, {@code RegistrationChanged}, {@code RegistrationClosed}, {@code RegistrationSuspended},
 * {@code RegistrationReinstated} and {@code PlanTakenOver}, besides those of the case; {@code CampaignCreated}, {@code CampaignRevised},
 * {@code CampaignAnnounced}, {@code CampaignClosedEarly}, {@code CampaignClosed}, {@code CampaignArchived}, {@code CategoryTableReplaced} and
 * {@code CategoryTablePublished} of campaigns; {@code MaterialAdded}, {@code MaterialRevised}, {@code MaterialFileReplaced},
 * {@code MaterialWithdrawn} and {@code MaterialOpened} of what a campaign gives to those who take part.
 */
package dev.madoguchi.telework;
