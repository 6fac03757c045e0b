package dev.madoguchi.organisation.entity;

import java.util.regex.Pattern;

/**
 * How the name of a body or a person is read (フリガナ): full-width katakana, the prolonged sound mark and single spaces.
 *
 * <p>Hiragana, half-width kana and look-alike hyphens are turned into what was meant. The name of a body is kept without
 * its legal form, as the corporate number register keeps it, so that bodies sort and match by what they are called.
 *
 * @param value full-width katakana, {@code ー} and single spaces
 */
public record KanaName(String value) {

    static final int LONGEST = 200;
    private static final Pattern FORM = Pattern.compile("[ァ-ヺー]+( [ァ-ヺー]+)*");
    private static final Pattern PROLONGED =
            Pattern.compile("(?<=[ァ-ヺー])[-\\u2010-\\u2015\\u2212\\u301C~](?=[ァ-ヺー \\s]|$)");
    private static final String LEGAL_FORMS = "カブシキ[カガ]イシャ|ユウゲン[カガ]イシャ|ゴウドウ[カガ]イシャ|ゴウシ[カガ]イシャ|ゴウメイ[カガ]イシャ"
            + "|(?:イッパン|コウエキ)?(?:シャダン|ザイダン)ホウジン|トクテイヒエイリカツドウホウジン|エヌピーオーホウジン"
            + "|ガッコウホウジン|(?:シャカイ)?イリョウホウジン(?:シャダン|ザイダン)?|シャカイフクシホウジン|シュウキョウホウジン"
            + "|(?:チホウ)?ドクリツギョウセイホウジン|コクリツダイガクホウジン|コウリツダイガクホウジン"
            + "|(?:ゼイリシ|ベンゴシ|カンサ|ギョウセイショシ|シホウショシ|シャカイホケンロウムシ)ホウジン";
    private static final Pattern AT_START =
            Pattern.compile("^(?:(?:" + LEGAL_FORMS + ")|\\(?(?:カ|ユ|ド|シ|メ|シャ|ザイ|株|有|同|資|名)\\)) *");
    private static final Pattern AT_END =
            Pattern.compile(" *(?:(?:" + LEGAL_FORMS + ")|\\((?:カ|ユ|ド|シ|メ|シャ|ザイ|株|有|同|資|名)\\)?)$");

    public KanaName {
        if (value == null || !isReading(value)) {
            throw new KanaNameInvalid();
        }
    }

    /** The reading of a body's name as typed, without its legal form. */
    public static KanaName ofBody(String typed) {
        return new KanaName(withoutLegalForm(normalise(typed)));
    }

    /** The reading of a person's name as typed, family name first. */
    public static KanaName ofPerson(String typed) {
        return new KanaName(normalise(typed));
    }

    public static boolean isValid(String typed) {
        return isReading(withoutLegalForm(normalise(typed)));
    }

    private static boolean isReading(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    private static String normalise(String typed) {
        if (typed == null || typed.length() > 2 * LONGEST) {
            return "";
        }
        String spaced = Typing.withSingleSpaces(Typing.plain(typed).replace('・', ' '));
        return PROLONGED.matcher(katakana(spaced)).replaceAll("ー");
    }

    private static String katakana(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.chars()
                .map(letter -> letter >= 'ぁ' && letter <= 'ゖ' ? letter + ('ァ' - 'ぁ') : letter)
                .forEach(letter -> result.append((char) letter));
        return result.toString();
    }

    private static String withoutLegalForm(String name) {
        String bare = AT_END.matcher(AT_START.matcher(name).replaceFirst("")).replaceFirst("");
        return bare.isEmpty() ? name : bare;
    }

    @Override
    public String toString() {
        return value;
    }
}
