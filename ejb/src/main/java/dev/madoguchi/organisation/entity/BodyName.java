package dev.madoguchi.organisation.entity;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a body is called, reduced to what tells it from others: without its legal form, in today's characters, one width, one case and
 * one kind of kana, without long vowels, hyphens, spaces and whatever nobody sees. Names that people take for the same are equal here.
 *
 * @param key what is left; never empty for a name that has a letter or a digit
 */
public record BodyName(String key) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Mn}&&[^\\u3099\\u309A]]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]|ー");
    private static final Pattern BETWEEN_KANJI = Pattern.compile("(?<=\\p{IsHan})[ガケ](?=\\p{IsHan})");
    private static final Pattern CIRCLED = Pattern.compile("[㊑㊒]");
    private static final String JAPANESE_FORMS = "株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|有限責任事業組合"
            + "|(?:一般|公益)?(?:社団|財団)法人|(?:認定)?特定非営利活動法人|NPO法人|エヌピーオー法人|学校法人|(?:社会)?医療法人(?:社団|財団)?"
            + "|社会福祉法人|宗教法人|更生保護法人|(?:地方|国立研究開発)?独立行政法人|国立研究開発法人|(?:国立|公立)大学法人"
            + "|(?:税理士|弁護士|監査|行政書士|司法書士|社会保険労務士|弁理士|土地家屋調査士)法人|農事組合法人|カブシキガイシャ|ユウゲンガイシャ|ゴウドウガイシャ";
    private static final String ABBREVIATED = "\\((?:株|有|同|資|名|社|財|一社|一財|公社|公財|特非|学|医|福|宗|独|カ|ユ|ド|シ|メ)\\)";
    private static final String ENGLISH_FORMS =
            "CO\\.?,? ?LTD\\.?|COMPANY,? ?LIMITED|CORPORATION|CORP\\.?|INCORPORATED|INC\\.?|LIMITED|LTD\\.?|L\\.?L\\.?C\\.?|K\\.?K\\.?|G\\.?K\\.?";
    private static final Pattern AT_START =
            Pattern.compile("^(?:(?:" + JAPANESE_FORMS + ")|" + ABBREVIATED + "|[カユド]\\)) *");
    private static final Pattern AT_END = Pattern.compile("(?: *(?:" + JAPANESE_FORMS + "|" + ABBREVIATED
            + "|\\([カユド])|(?:(?<=[^\\p{L}\\p{N}])|(?<=\\P{IsLatin}))(?:" + ENGLISH_FORMS + "))$");
    private static final Map<Character, Character> KANA = Map.ofEntries(
            Map.entry('ァ', 'ア'),
            Map.entry('ィ', 'イ'),
            Map.entry('ゥ', 'ウ'),
            Map.entry('ェ', 'エ'),
            Map.entry('ォ', 'オ'),
            Map.entry('ッ', 'ツ'),
            Map.entry('ャ', 'ヤ'),
            Map.entry('ュ', 'ユ'),
            Map.entry('ョ', 'ヨ'),
            Map.entry('ヮ', 'ワ'),
            Map.entry('ヵ', 'カ'),
            Map.entry('ヶ', 'ケ'),
            Map.entry('ヰ', 'イ'),
            Map.entry('ヱ', 'エ'),
            Map.entry('ヂ', 'ジ'),
            Map.entry('ヅ', 'ズ'));
    private static final List<String[]> FOREIGN_SOUNDS = List.of(
            new String[] {"ヴア", "バ"},
            new String[] {"ヴイ", "ビ"},
            new String[] {"ヴエ", "ベ"},
            new String[] {"ヴオ", "ボ"},
            new String[] {"ヴ", "ブ"});

    /** The name as people write it, in whatever way. */
    public static BodyName of(String written) {
        String plain = Normalizer.normalize(
                CIRCLED.matcher(written == null ? "" : written)
                        .replaceAll(sign -> sign.group().equals("㊑") ? "(株)" : "(有)"),
                Normalizer.Form.NFKC);
        String seen = UNSEEN.matcher(plain).replaceAll("");
        String today = CharacterForms.today(seen.toUpperCase(Locale.ROOT)).strip();
        return new BodyName(sounds(letters(withoutForms(Typing.withSingleSpaces(today)))));
    }

    /**
     * How alike two names are, from 0 (nothing in common) to 1 (the same): half by the pairs of characters they share, half by how many
     * characters would have to be changed.
     */
    public double likeness(BodyName other) {
        if (key.isEmpty() || other.key.isEmpty()) {
            return 0;
        }
        return key.equals(other.key) ? 1 : (sharedPairs(other) + unchanged(other)) / 2;
    }

    /** The pairs of neighbouring characters, with the beginning as a character of its own: what a search by likeness looks for. */
    public Set<String> pairs() {
        int[] characters = key.codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int at = 0; at < characters.length; at++) {
            String before = at == 0 ? "^" : Character.toString(characters[at - 1]);
            pairs.add(before + Character.toString(characters[at]));
        }
        return pairs;
    }

    private double sharedPairs(BodyName other) {
        Set<String> mine = pairs();
        Set<String> theirs = other.pairs();
        long shared = mine.stream().filter(theirs::contains).count();
        return 2.0 * shared / (mine.size() + theirs.size());
    }

    private double unchanged(BodyName other) {
        int[] mine = key.codePoints().toArray();
        int[] theirs = other.key.codePoints().toArray();
        int[] row = new int[theirs.length + 1];
        for (int at = 0; at <= theirs.length; at++) {
            row[at] = at;
        }
        for (int one = 1; one <= mine.length; one++) {
            int diagonal = row[0];
            row[0] = one;
            for (int two = 1; two <= theirs.length; two++) {
                int changed = diagonal + (mine[one - 1] == theirs[two - 1] ? 0 : 1);
                diagonal = row[two];
                row[two] = Math.min(changed, Math.min(row[two], row[two - 1]) + 1);
            }
        }
        return 1.0 - (double) row[theirs.length] / Math.max(mine.length, theirs.length);
    }

    private static String withoutForms(String name) {
        String bare = AT_END.matcher(AT_START.matcher(name).replaceFirst("")).replaceFirst("");
        return letters(bare).isEmpty() ? name : bare;
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }

    private static String sounds(String text) {
        StringBuilder kana = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            char katakana = letter >= 'ぁ' && letter <= 'ゖ' ? (char) (letter + ('ァ' - 'ぁ')) : letter;
            kana.append(KANA.getOrDefault(katakana, katakana).charValue());
        }
        String result = kana.toString();
        for (String[] sound : FOREIGN_SOUNDS) {
            result = result.replace(sound[0], sound[1]);
        }
        return BETWEEN_KANJI.matcher(result).replaceAll("ケ");
    }
}
