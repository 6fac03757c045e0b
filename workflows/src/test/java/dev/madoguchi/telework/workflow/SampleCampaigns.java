package dev.madoguchi.telework.workflow;

import dev.madoguchi.telework.entity.Campaign;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The campaigns of the past with the category tables that the migrations ship. */
final class SampleCampaigns {

    /** Two days or more for special cooperation. */
    static final Campaign DAYS_2018 = shipped("2018-1");

    /** Five days or more for special cooperation. */
    static final Campaign DAYS_2019 = shipped("2019-1");

    private SampleCampaigns() {}

    private static Campaign shipped(String tableVersion) {
        Matcher table = Pattern.compile("'" + tableVersion + "', 0, \\$dmn\\$(.*?)\\$dmn\\$", Pattern.DOTALL)
                .matcher(migration());
        if (!table.find()) {
            throw new AssertionError("No category table " + tableVersion + " in the migration");
        }
        String xml = table.group(1);
        return new Campaign() {
            @Override
            public String categoryTable() {
                return xml;
            }
        };
    }

    private static String migration() {
        try (InputStream sql = Campaign.class.getResourceAsStream("/db/migration/V041__telework_campaigns.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
