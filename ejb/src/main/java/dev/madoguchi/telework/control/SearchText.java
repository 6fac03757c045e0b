package dev.madoguchi.telework.control;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody types to find a body: width, case and the kind of kana do not matter, and {@code %} and {@code _} mean themselves.
 *
 * @param name the pattern for names
 * @param kana the pattern for readings
 */
record SearchText(String name, String kana) {

    /** Marks the next character of a pattern as meaning itself. */
    static final char ESCAPE = '!';

    private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

    static SearchText of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return new SearchText(pattern(plain), pattern(katakana(plain)));
    }

    private static String pattern(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String katakana(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> letter >= 'ぁ' && letter <= 'ゖ' ? letter + HIRAGANA_TO_KATAKANA : letter)
                .forEach(result::appendCodePoint);
        return result.toString();
    }
}
