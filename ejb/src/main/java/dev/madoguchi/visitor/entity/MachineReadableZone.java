package dev.madoguchi.visitor.entity;

import dev.madoguchi.visitor.entity.MachineReadableZoneInvalid.Reason;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two lines of 44 characters at the foot of a passport's data page (TD3, ICAO 9303 part 4, check digits and transliteration of
 * part 3), as typed or pasted. Nothing is guessed: what the check digits refuse is to be looked at again by the one who typed it.
 *
 * <p>It lives as long as it takes to read it; only what a {@link PassportReading} takes from it is ever kept.
 */
public final class MachineReadableZone {

    private static final int LINE = 44;
    private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9<]*");
    private static final Pattern NAME = Pattern.compile("[A-Z]+(?:<[A-Z]+)*(?:<<[A-Z]+(?:<[A-Z]+)*)?<*");
    private static final String VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] WEIGHTS = {7, 3, 1};
    private static final int CENTURY = 100;
    private static final int LONGEST_VALIDITY_YEARS = 20;

    private final String upper;
    private final String lower;

    private MachineReadableZone(String characters) {
        this.upper = characters.substring(0, LINE);
        this.lower = characters.substring(LINE);
    }

    /**
     * Reads what was typed; full width and lower case letters and any white space are understood.
     *
     * @throws MachineReadableZoneInvalid if it is no such zone or one of its check digits does not fit
     */
    public static MachineReadableZone of(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        require(!plain.isEmpty(), Reason.EMPTY, 0);
        require(CHARACTERS.matcher(plain).matches(), Reason.CHARACTERS, 0);
        require(plain.length() == 2 * LINE, Reason.LENGTH, plain.length());
        require(plain.startsWith("P"), Reason.NO_PASSPORT, 0);
        MachineReadableZone zone = new MachineReadableZone(plain);
        zone.requireFit();
        return zone;
    }

    private void requireFit() {
        require(NAME.matcher(nameField()).matches(), Reason.NAME, 0);
        requireCheck(lower.substring(0, 9), 9, Reason.NUMBER);
        requireCheck(lower.substring(13, 19), 19, Reason.BIRTH);
        requireCheck(lower.substring(21, 27), 27, Reason.EXPIRY);
        String optional = lower.substring(28, 42);
        boolean withoutCheck = optional.chars().allMatch(each -> each == '<') && lower.charAt(42) == '<';
        if (!withoutCheck) {
            requireCheck(optional, 42, Reason.OPTIONAL);
        }
        requireCheck(lower.substring(0, 10) + lower.substring(13, 20) + lower.substring(21, 43), 43, Reason.COMPOSITE);
    }

    private void requireCheck(String checked, int position, Reason reason) {
        require(lower.charAt(position) == '0' + checkDigitOf(checked), reason, 0);
    }

    private static void require(boolean fits, Reason otherwise, int found) {
        if (!fits) {
            throw new MachineReadableZoneInvalid(otherwise, found);
        }
    }

    /** The check digit of ICAO 9303-3, 4.9: weights 7, 3, 1; letters from A = 10 on; the filler is nothing. */
    static int checkDigitOf(String checked) {
        int sum = 0;
        for (int position = 0; position < checked.length(); position++) {
            sum += Math.max(0, VALUES.indexOf(checked.charAt(position))) * WEIGHTS[position % WEIGHTS.length];
        }
        return sum % 10;
    }

    private String nameField() {
        return upper.substring(5);
    }

    /** The name, primary identifier first, as far as there was room for it. */
    public String name() {
        return nameField().replace('<', ' ').strip().replaceAll(" +", " ");
    }

    /** Whether the name fills its field, so that it may have been cut. */
    public boolean isNamePerhapsCut() {
        return !nameField().endsWith("<");
    }

    /**
     * The nationality, ISO 3166-1 alpha-2.
     *
     * @throws MachineReadableZoneInvalid if there is no such country: some codes stand for organisations or for people without a
     *     nationality
     */
    public String nationality() {
        String code = lower.substring(10, 13).replace("<", "");
        return switch (code) {
            case "D" -> "DE";
            case "GBD", "GBN", "GBO", "GBP", "GBS" -> "GB";
            default ->
                Arrays.stream(Locale.getISOCountries())
                        .filter(country ->
                                new Locale("", country).getISO3Country().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new MachineReadableZoneInvalid(Reason.NATIONALITY, 0));
        };
    }

    /** The number of the passport. */
    public String number() {
        return lower.substring(0, 9).replace("<", "");
    }

    /** The day of birth; nothing where the passport knows it in part only. */
    public Optional<LocalDate> bornOn(LocalDate today) {
        String written = lower.substring(13, 19);
        if (written.contains("<")) {
            return Optional.empty();
        }
        LocalDate latest = day(written, today.getYear() / CENTURY, Reason.BIRTH_DAY);
        return Optional.of(
                latest.isAfter(today) ? day(written, today.getYear() / CENTURY - 1, Reason.BIRTH_DAY) : latest);
    }

    /** The last day on which the passport is valid. */
    public LocalDate validUntil(LocalDate today) {
        int century = today.getYear() / CENTURY;
        LocalDate day = day(lower.substring(21, 27), century, Reason.EXPIRY_DAY);
        return day.isAfter(today.plusYears(LONGEST_VALIDITY_YEARS)) ? day.minusYears(CENTURY) : day;
    }

    private static LocalDate day(String written, int century, Reason otherwise) {
        try {
            int year = century * CENTURY + Integer.parseInt(written.substring(0, 2));
            return LocalDate.of(
                    year, Integer.parseInt(written.substring(2, 4)), Integer.parseInt(written.substring(4, 6)));
        } catch (DateTimeException | NumberFormatException noDay) {
            throw new MachineReadableZoneInvalid(otherwise, 0);
        }
    }
}
