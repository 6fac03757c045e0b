package dev.madoguchi.organisation.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a body is, reduced to what tells one address from another: the postal code and the first three numbers behind it
 * ({@code 1000001:1-2-3} for 千代田区千代田一丁目2番3号 as for 千代田１－２－３). Building and floor do not count: one office moves within a house.
 *
 * @param value postal code and numbers
 */
public record AddressKey(String value) {

    private static final Pattern KANJI_BLOCK = Pattern.compile("[一二三四五六七八九十]+(?=丁目|番|号)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern JOINT = Pattern.compile("丁目|番地|番|号|の|ノ|-");
    private static final String DIGITS = "一二三四五六七八九";
    private static final int NUMBERS = 3;

    /** The key of an address; none where the street has no number or the postal code is missing. */
    public static Optional<AddressKey> of(String postalCode, String street) {
        if (postalCode == null || street == null) {
            return Optional.empty();
        }
        String plain = KANJI_BLOCK
                .matcher(Typing.withoutSpaces(Typing.withPlainHyphens(street)))
                .replaceAll(found -> String.valueOf(number(found.group())));
        StringBuilder numbers = new StringBuilder();
        Matcher found = NUMBER.matcher(JOINT.matcher(plain).replaceAll("-"));
        for (int count = 0; count < NUMBERS && found.find(); count++) {
            numbers.append(count == 0 ? ":" : "-").append(found.group());
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new AddressKey(postalCode + numbers));
    }

    private static int number(String kanji) {
        int ten = kanji.indexOf('十');
        if (ten < 0) {
            return kanji.chars().map(digit -> DIGITS.indexOf(digit) + 1).reduce(0, (sum, digit) -> sum * 10 + digit);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(kanji.charAt(ten - 1)) + 1;
        int ones = ten == kanji.length() - 1 ? 0 : DIGITS.indexOf(kanji.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
