package dev.madoguchi.organisation.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of the register's published file; the registry office 9999 in their numbers does not exist. */
public final class SampleLines {

    /** A company that is open. */
    public static final String KAIGAN = line(1, "株式会社海岸商事", "2024-05-01", "");

    private SampleLines() {}

    /** The number of the n-th invented body. */
    public static String number(int place) {
        return CorporateNumber.ofRegistryNumber("999902%06d".formatted(place)).value();
    }

    /** A line about the n-th invented body; with {@code closed}, a date, it was merged into the first. */
    public static String line(int place, String name, String updated, String closed) {
        return String.join(
                ",",
                String.valueOf(place),
                number(place),
                "01",
                "0",
                updated,
                "2015-10-05",
                '"' + name + '"',
                "",
                "301",
                "東京都",
                "千代田区",
                "千代田１丁目２番３号",
                "",
                "13",
                "101",
                "1000001",
                "",
                "",
                closed,
                closed.isEmpty() ? "" : "11",
                closed.isEmpty() ? "" : number(1),
                "",
                "2015-10-05",
                "1",
                "",
                "",
                "",
                "",
                "カイガンショウジ",
                "0");
    }

    /** The values of a line with one of them replaced. */
    static List<String> values(String line, int column, String value) {
        List<String> values =
                new ArrayList<>(Arrays.asList(line.replace("\"", "").split(",", -1)));
        values.set(column, value);
        return values;
    }
}
