package dev.madoguchi.organisation.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The guard against individual numbers (個人番号). This system must never hold one, so there is no value to hold it in:
 * there is only the question whether a text contains something that may be one.
 *
 * <p>Numbers are found in any digits (plain, full-width, kanji, other scripts), in one piece or in equal groups joined by
 * spaces or hyphens. A longer run of digits is something else (a corporate number, a card number). About one in ten
 * twelve-digit numbers passes the check by chance; whoever asks lets the person say so.
 */
public final class MyNumber {

    private static final int LENGTH = 12;
    private static final int[] WEIGHTS = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST_GAP = 3;

    private MyNumber() {}

    /** Whether the text contains what may be an individual number. The text is neither kept nor written anywhere. */
    public static boolean occursIn(String text) {
        return text != null && runsOf(text).stream().anyMatch(MyNumber::holdsOne);
    }

    /** Digits that stand together, and whether something tighter than a space ties them to the group before. */
    private record Group(String digits, boolean tied) {}

    /** All runs of groups; between two groups of a run there is nothing but a short gap of spaces and hyphens. */
    private static List<List<Group>> runsOf(String text) {
        List<List<Group>> runs = new ArrayList<>();
        List<Group> run = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        StringBuilder gap = new StringBuilder();
        boolean tied = false;
        int[] characters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .toArray();
        for (int character : characters) {
            int digit = digitOf(character);
            if (digit >= 0) {
                if (digits.isEmpty() && !run.isEmpty()) {
                    tied = !gap.toString().isBlank();
                }
                digits.append(digit);
                gap.setLength(0);
                continue;
            }
            if (!digits.isEmpty()) {
                run.add(new Group(digits.toString(), tied));
                digits.setLength(0);
                tied = false;
            }
            gap.appendCodePoint(character);
            if (!run.isEmpty() && (!joins(character) || gap.length() > LONGEST_GAP)) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!digits.isEmpty()) {
            run.add(new Group(digits.toString(), tied));
        }
        runs.add(run);
        return runs;
    }

    private static boolean joins(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || "−ー・._/".indexOf(character) >= 0;
    }

    private static int digitOf(int character) {
        int digit = Character.digit(character, 10);
        return digit >= 0 ? digit : KANJI_DIGITS.indexOf(character);
    }

    private static boolean holdsOne(List<Group> run) {
        for (int first = 0; first < run.size(); first++) {
            StringBuilder joined = new StringBuilder();
            for (int last = first; last < run.size() && joined.length() < LENGTH; last++) {
                joined.append(run.get(last).digits());
                if (joined.length() == LENGTH && standsAlone(run, first, last) && passesCheck(joined)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Twelve digits count when they are the whole run, or equal groups with only spaces around them. */
    private static boolean standsAlone(List<Group> run, int first, int last) {
        if (first == 0 && last == run.size() - 1) {
            return true;
        }
        boolean untied = !run.get(first).tied()
                && (last == run.size() - 1 || !run.get(last + 1).tied());
        int size = run.get(first).digits().length();
        return untied
                && run.subList(first, last + 1).stream()
                        .allMatch(group -> group.digits().length() == size);
    }

    private static boolean passesCheck(CharSequence digits) {
        int sum = 0;
        for (int position = 0; position < WEIGHTS.length; position++) {
            sum += (digits.charAt(position) - '0') * WEIGHTS[position];
        }
        int remainder = sum % 11;
        int check = remainder <= 1 ? 0 : 11 - remainder;
        return check == digits.charAt(LENGTH - 1) - '0';
    }
}
