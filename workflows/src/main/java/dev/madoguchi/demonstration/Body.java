package dev.madoguchi.demonstration;

import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.telework.entity.SizeClass;

/**
 * A body of the demonstration. All are invented; the registry office 9999 in their numbers does not exist.
 *
 * @param place its place in the list
 * @param key its name in the script
 * @param number absent, {@code null}, where the body has none
 * @param contact who registers it
 * @param contactKana how that name is read
 */
record Body(
        int place,
        String key,
        String name,
        String kana,
        CorporateNumber number,
        String postalCode,
        Prefecture prefecture,
        String city,
        Industry industry,
        int staff,
        SizeClass size,
        Player contact,
        String contactKana) {

    String website() {
        return "https://" + key + ".example/";
    }

    String email() {
        return key.startsWith("company") ? key + "@madoguchi.example" : "telework@" + key + ".example";
    }

    /** A number of the range that is never given out. */
    String phone() {
        return "03-5550-%04d".formatted(place);
    }
}
