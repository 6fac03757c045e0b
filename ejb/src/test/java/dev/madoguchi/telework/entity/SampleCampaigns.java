package dev.madoguchi.telework.entity;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Campaigns of the past, announced the day before they opened. */
public final class SampleCampaigns {

    /** 2018: 23 to 27 July, key day the 24th. */
    public static final Campaign DAYS_2018 =
            campaign("2018", LocalDate.of(2018, 7, 23), LocalDate.of(2018, 7, 27), LocalDate.of(2018, 7, 24));

    /** 2019: 22 July to 6 September, key day 24 July. */
    public static final Campaign DAYS_2019 =
            campaign("2019", LocalDate.of(2019, 7, 22), LocalDate.of(2019, 9, 6), LocalDate.of(2019, 7, 24));

    private SampleCampaigns() {}

    static Campaign campaign(String code, LocalDate startsOn, LocalDate endsOn, LocalDate keyDay) {
        return campaign(code, startsOn, endsOn, keyDay, endsOn);
    }

    /** Like that of 2019, and takes no registrations after this day. */
    static Campaign closing(LocalDate closesOn) {
        return campaign("2019", DAYS_2019.startsOn(), DAYS_2019.endsOn(), DAYS_2019.keyDay(), closesOn);
    }

    private static Campaign campaign(
            String code, LocalDate startsOn, LocalDate endsOn, LocalDate keyDay, LocalDate closesOn) {
        CampaignDetails details = new CampaignDetails();
        details.setCode(code);
        details.setNameJa("テレワーク・デイズ" + code);
        details.setNameEn("Telework Days " + code);
        details.setAreaJa("全国");
        details.setAreaEn("Nationwide");
        details.setStartsOn(startsOn);
        details.setEndsOn(endsOn);
        details.setKeyDay(keyDay);
        details.setBaselineFrom(startsOn.minusWeeks(2));
        details.setBaselineTo(startsOn.minusWeeks(2).plusDays(4));
        details.setOpensOn(startsOn.minusMonths(3));
        details.setClosesOn(closesOn);
        Campaign campaign = new Campaign(details, "first table");
        set(campaign, "id", UUID.nameUUIDFromBytes(code.getBytes()));
        campaign.announce(details.getOpensOn().minusDays(1), Instant.EPOCH);
        return campaign;
    }

    private static void set(Campaign campaign, String name, Object value) {
        try {
            Field field = Campaign.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(campaign, value);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }
}
