package dev.madoguchi.telework.entity;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.UUID;

/** Campaigns as the database would give them; only data makes a campaign, so there is no constructor to call. */
public final class SampleCampaigns {

    /** 2018: 23 to 27 July, key day the 24th. */
    public static final Campaign DAYS_2018 =
            campaign("2018", LocalDate.of(2018, 7, 23), LocalDate.of(2018, 7, 27), LocalDate.of(2018, 7, 24));

    /** 2019: 22 July to 6 September, key day 24 July. */
    public static final Campaign DAYS_2019 =
            campaign("2019", LocalDate.of(2019, 7, 22), LocalDate.of(2019, 9, 6), LocalDate.of(2019, 7, 24));

    private SampleCampaigns() {}

    private static Campaign campaign(String code, LocalDate startsOn, LocalDate endsOn, LocalDate keyDay) {
        Campaign campaign = new Campaign();
        set(campaign, "id", UUID.nameUUIDFromBytes(code.getBytes()));
        set(campaign, "code", code);
        set(campaign, "nameJa", "テレワーク・デイズ" + code);
        set(campaign, "nameEn", "Telework Days " + code);
        set(campaign, "startsOn", startsOn);
        set(campaign, "endsOn", endsOn);
        set(campaign, "keyDay", keyDay);
        set(campaign, "opensOn", startsOn.minusMonths(3));
        set(campaign, "closesOn", endsOn);
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
