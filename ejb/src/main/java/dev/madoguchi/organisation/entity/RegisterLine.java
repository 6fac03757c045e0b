package dev.madoguchi.organisation.entity;

import dev.madoguchi.organisation.entity.RegisteredBody.Closing;
import dev.madoguchi.organisation.entity.RegisteredBody.Seat;
import dev.madoguchi.organisation.entity.RegisteredBody.Version;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of the tax agency's published file (全件データ, 差分データ) and of its web API's CSV: thirty values in a fixed order, without a
 * header. What a line says is a body, a fault, or neither: a state that a newer line has replaced (最新履歴 0).
 *
 * @param body what it says; {@code null} with a fault and for a replaced state
 * @param fault why it cannot be taken over; {@code null} where it can
 */
public record RegisterLine(RegisteredBody body, LineFault fault) {

    /** How many values a line has. */
    public static final int COLUMNS = 30;

    private static final int NUMBER = 1;
    private static final int PROCESS = 2;
    private static final int UPDATED_ON = 4;
    private static final int CHANGED_ON = 5;
    private static final int NAME = 6;
    private static final int KIND = 8;
    private static final int PREFECTURE = 9;
    private static final int CITY = 10;
    private static final int STREET = 11;
    private static final int POSTAL_CODE = 15;
    private static final int ABROAD = 16;
    private static final int CLOSED_ON = 18;
    private static final int CLOSING_CAUSE = 19;
    private static final int SUCCESSOR = 20;
    private static final int LATEST = 23;
    private static final int KANA = 28;

    private static final String REPLACED = "0";
    private static final String TAKEN_BACK = "99";
    private static final int LONGEST = 500;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}]");

    /** Reads a line of {@value #COLUMNS} values. */
    public static RegisterLine of(List<String> values) {
        Optional<LineFault> fault = faultIn(values);
        if (fault.isPresent()) {
            return new RegisterLine(null, fault.get());
        }
        return new RegisterLine(REPLACED.equals(values.get(LATEST)) ? null : body(values), null);
    }

    private static Optional<LineFault> faultIn(List<String> values) {
        Optional<CorporateNumberInvalid.Fault> number = CorporateNumber.faultIn(values.get(NUMBER));
        if (number.isPresent()) {
            boolean form = number.get() == CorporateNumberInvalid.Fault.FORM;
            return Optional.of(form ? LineFault.NUMBER_FORM : LineFault.CHECK_DIGIT);
        }
        if (text(values, NAME) == null) {
            return Optional.of(LineFault.NAME);
        }
        if (values.stream().anyMatch(value -> value.length() > LONGEST)) {
            return Optional.of(LineFault.TOO_LONG);
        }
        if (BodyKind.ofCode(values.get(KIND)).isEmpty()) {
            return Optional.of(LineFault.KIND);
        }
        boolean dated = isDate(values.get(UPDATED_ON))
                && isDate(values.get(CHANGED_ON))
                && (values.get(CLOSED_ON).isEmpty() || isDate(values.get(CLOSED_ON)));
        return dated ? Optional.empty() : Optional.of(LineFault.DATE);
    }

    private static RegisteredBody body(List<String> values) {
        return new RegisteredBody(
                CorporateNumber.of(values.get(NUMBER)).value(),
                text(values, NAME),
                text(values, KANA),
                BodyKind.ofCode(values.get(KIND)).orElseThrow(),
                new Seat(
                        text(values, POSTAL_CODE),
                        text(values, PREFECTURE),
                        text(values, CITY),
                        text(values, STREET),
                        text(values, ABROAD)),
                closing(values),
                new Version(LocalDate.parse(values.get(UPDATED_ON)), LocalDate.parse(values.get(CHANGED_ON))),
                TAKEN_BACK.equals(values.get(PROCESS)));
    }

    private static Closing closing(List<String> values) {
        if (values.get(CLOSED_ON).isEmpty()) {
            return null;
        }
        String successor = values.get(SUCCESSOR);
        return new Closing(
                LocalDate.parse(values.get(CLOSED_ON)),
                ClosingCause.ofCode(values.get(CLOSING_CAUSE)).orElse(ClosingCause.OTHER),
                CorporateNumber.faultIn(successor).isEmpty()
                        ? CorporateNumber.of(successor).value()
                        : null);
    }

    private static String text(List<String> values, int column) {
        String seen = UNSEEN.matcher(values.get(column)).replaceAll("").strip();
        return seen.isEmpty() ? null : seen;
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
