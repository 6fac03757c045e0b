package dev.madoguchi.notification.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static Letter letter(String recipient, String subject, String body) {
        return new Letter(recipient, Locale.JAPANESE, subject, body);
    }

    @Test
    void aSubjectCannotStartAnotherHeader() {
        assertThat(
                letter("taro@example.jp", "受付\r\nBcc: all@example.jp\u0000\u2028x", "")
                        .subject(),
                is("受付 Bcc: all@example.jp x"));
    }

    @Test
    void aRecipientCannotStartAnotherHeaderNorBeTwo() {
        assertThat(letter("taro@example.jp\nBcc: jiro@example.jp", "", "").isDeliverable(), is(false));
        assertThat(letter("taro@example.jp,jiro@example.jp", "", "").isDeliverable(), is(false));
        assertThat(letter("taro@example.jp", "", "").isDeliverable(), is(true));
    }

    @Test
    void aTextKeepsItsLinesAndLosesOtherControlCharacters() {
        assertThat(letter("", "", "一行目\r\n二行目\t<b>\u0007\u0000😀").body(), is("一行目\n二行目\t<b>😀"));
    }

    @Test
    void overlongPartsAreCutBetweenCharacters() {
        Letter letter = letter("a".repeat(10_000), "x" + "😀".repeat(5_000), "");
        assertThat(letter.subject().length(), lessThanOrEqualTo(500));
        assertThat(
                Character.isHighSurrogate(
                        letter.subject().charAt(letter.subject().length() - 1)),
                is(false));
        assertThat(letter.recipient().length(), is(254));
    }
}
