package dev.madoguchi.identity.endpoint;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a person is called: in Japanese script the family name comes first, whatever order the identity provider uses. */
final class DisplayName {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]+");

    private DisplayName() {}

    /** The name to show, from what the identity provider says; null when it says nothing. */
    static String of(Optional<String> family, Optional<String> given, Optional<String> full) {
        if (family.filter(DisplayName::isJapanese).isPresent()
                && given.filter(DisplayName::isJapanese).isPresent()) {
            return family.get() + " " + given.get();
        }
        return full.orElse(null);
    }

    private static boolean isJapanese(String name) {
        return JAPANESE.matcher(name).matches();
    }
}
