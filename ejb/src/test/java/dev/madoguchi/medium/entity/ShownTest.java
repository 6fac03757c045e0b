package dev.madoguchi.medium.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown at counters is told apart by its form alone. */
class ShownTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static Optional<Shown> card(String digits) {
        return Optional.of(new Shown.Identifier(MediumKind.CARD, digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04A1B2C3D4E5F6",
                "04:a1:b2:c3:d4:e5:f6\r\n",
                " 04-A1-B2-C3-D4-E5-F6 ",
                "０４Ａ１Ｂ２Ｃ３Ｄ４Ｅ５Ｆ６",
                "04a1　b2c3 d4e5\tf6"
            })
    void theNumberOfACardIsTheSameHoweverAReaderTypesIt(String typed) {
        assertThat(Shown.in(typed), is(card("04A1B2C3D4E5F6")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1234567", "04A1B2C3D4E5FG", "0123456789012345678901234567890123456789A", "交通系"})
    void whatIsNoNumberOfACardIsNothing(String typed) {
        assertThat(CardNumber.in(typed), is(Optional.empty()));
        assertThat(Shown.in(typed), is(Optional.empty()));
    }

    @Test
    void aPrintedCodeIsReadAsItIsPrintedAndAsPeopleTypeIt() {
        PrintedCode code = PrintedCode.fresh();
        assertThat(code.grouped(), matchesPattern("M[0-9A-Z]{3}(-[0-9A-Z]{4}){6}"));
        Optional<Shown> known = Optional.of(new Shown.Identifier(MediumKind.PRINTED, code.value()));
        assertThat(Shown.in(code.value()), is(known));
        assertThat(Shown.in(code.grouped().toLowerCase()), is(known));
        assertThat(Shown.in(code.grouped().replace('-', ' ').replace('0', 'o').replace('1', 'l') + "\n"), is(known));
    }

    @Test
    void everySingleWrongCharacterOfAPrintedCodeIsFound() {
        String code = PrintedCode.fresh().value();
        for (int at = 1; at < code.length(); at++) {
            for (char other : ALPHABET.toCharArray()) {
                String typed = code.substring(0, at) + other + code.substring(at + 1);
                assertThat(typed, PrintedCode.in(typed).isPresent(), is(other == code.charAt(at)));
            }
        }
    }

    @Test
    void noTwoPrintedCodesAreTheSame() {
        Set<PrintedCode> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(PrintedCode.fresh());
        }
        assertThat(codes.size(), is(1000));
    }

    @Test
    void aTokenHasItsVersionAndItsLength() {
        assertThat(Shown.in(token(171, 1)).isPresent(), is(true));
        assertThat(Shown.in(" " + token(171, 1) + "\r\n").isPresent(), is(true));
        assertThat(Shown.in(token(171, 2)).isPresent(), is(false));
        assertThat(Shown.in(token(170, 1)).isPresent(), is(false));
        assertThat(Shown.in(token(172, 1)).isPresent(), is(false));
        assertThat(Shown.in(null).isPresent(), is(false));
    }

    private static String token(int length, int version) {
        byte[] bytes = new byte[length];
        bytes[0] = (byte) version;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
