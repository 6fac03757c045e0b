package dev.madoguchi.medium.entity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people and readers type, brought to one form. */
final class Typed {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}:.,_]+");

    private Typed() {}

    /** Half width, without blanks, hyphens, colons and the like. */
    static String compact(String typed) {
        return SEPARATORS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
