package dev.madoguchi.organisation;

import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file as the tax agency publishes it, with invented bodies: the registry office 9999 in their numbers does not exist. */
final class PublishedFile {

    private static final int MODULUS = 9;

    private PublishedFile() {}

    /** Lines about bodies with these names, in an encoding. */
    static byte[] of(Charset charset, int first, String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(place -> line(number(first + place), names[place]))
                .collect(Collectors.joining())
                .getBytes(charset);
    }

    /** So many lines. */
    static byte[] of(Charset charset, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(place -> line(number(place), "計測用商会" + place))
                .collect(Collectors.joining())
                .getBytes(charset);
    }

    /** A line about a body. */
    static String line(String number, String name) {
        return "1," + number + ",01,0,2024-05-01,2015-10-05,\"" + name
                + "\",,301,東京都,千代田区,千代田１丁目２番３号,,13,101,1000001,,,,,,," + "2015-10-05,1,,,,,ケイソクヨウショウカイ,0\r\n";
    }

    /** The number of the n-th body. */
    static String number(int place) {
        String digits = "999904%06d".formatted(place);
        int sum = IntStream.range(0, digits.length())
                .map(at -> (digits.charAt(digits.length() - 1 - at) - '0') * (at % 2 == 0 ? 1 : 2))
                .sum();
        return MODULUS - sum % MODULUS + digits;
    }
}
