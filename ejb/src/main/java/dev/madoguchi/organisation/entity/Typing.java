package dev.madoguchi.organisation.entity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a Japanese keyboard makes of plain letters, digits and hyphens, brought back to them. */
final class Typing {

    private static final Pattern HYPHENS = Pattern.compile(
            "[\\u002D\\u2010-\\u2015\\u2212\\u2500\\u2501\\u207B\\u208B\\u30FC\\uFE58\\uFE63\\uFF0D\\uFF70]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private Typing() {}

    /** Full-width letters, digits and signs become plain ones; half-width kana become full-width ones. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** As {@link #plain}, with every hyphen, dash and prolonged sound mark turned into one kind of hyphen. */
    static String withPlainHyphens(String typed) {
        return HYPHENS.matcher(plain(typed)).replaceAll("-");
    }

    static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    static String withSingleSpaces(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    static boolean isBlank(String typed) {
        return typed == null || withoutSpaces(typed).isEmpty();
    }
}
