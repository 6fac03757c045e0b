package dev.madoguchi.notification.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private static Mail mailTo(String recipient) {
        return new Mail("Greeting", null, new Letter(recipient, Locale.JAPANESE, "件名", "本文"), "madoguchi.example", NOW);
    }

    @Test
    void aPostedMailIsDueAtOnceUnderAnIdOfItsOwn() {
        Mail mail = mailTo("taro@example.jp");
        assertThat(mail.state(), is(MailState.PENDING));
        assertThat(mail.nextAttemptAt(), is(Optional.of(NOW)));
        assertThat(mail.messageId(), is("<" + mail.id() + "@madoguchi.example>"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"taro", "taro@example.jp, jiro@example.jp", "taro@example.jp\r\nBcc: jiro@example.jp"})
    void aMailWithoutAPossibleAddressHasFailedAtOnce(String recipient) {
        Mail mail = mailTo(recipient);
        assertThat(mail.state(), is(MailState.UNDELIVERABLE));
        assertThat(mail.trouble(), is(Optional.of(MailTrouble.NO_ADDRESS)));
        assertThat(mail.nextAttemptAt(), is(Optional.empty()));
    }

    @Test
    void aConfidentialMailForgetsItsWordsOnceItHasLeft() {
        Mail mail = mailTo("taro@example.jp");
        mail.keepConfidential();
        assertThat(mail.body(), is("本文"));

        mail.sent(NOW);

        assertThat(mail.isConfidential(), is(true));
        assertThat(mail.body(), is(""));
    }

    @Test
    void theWaitBetweenAttemptsDoublesUpToAnHour() {
        Mail mail = mailTo("taro@example.jp");
        List<Duration> waits = new ArrayList<>();
        for (int attempt = 1; attempt < Mail.MOST_ATTEMPTS; attempt++) {
            mail.attempt(NOW.plusSeconds(300));
            mail.missed(MailTrouble.UNREACHABLE, NOW);
            waits.add(Duration.between(NOW, mail.nextAttemptAt().orElseThrow()));
        }
        assertThat(
                waits.subList(0, 4),
                contains(
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(40),
                        Duration.ofSeconds(80)));
        assertThat(waits.get(waits.size() - 1), is(Duration.ofHours(1)));
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus).toHours(), is(greaterThan(12L)));

        mail.attempt(NOW.plusSeconds(300));
        mail.missed(MailTrouble.UNREACHABLE, NOW);
        assertThat(mail.state(), is(MailState.FAILED));
    }

    @Test
    void aMailPutBackHasHadNoAttempt() {
        Mail mail = mailTo("taro@example.jp");
        mail.attempt(NOW.plusSeconds(300));
        mail.putBack(NOW.plusSeconds(1));
        assertThat(mail.attempts(), is(0));
        assertThat(mail.nextAttemptAt(), is(Optional.of(NOW.plusSeconds(1))));
    }

    @Test
    void anUnknownRecipientIsNotTriedAgain() {
        Mail mail = mailTo("nobody@example.jp");
        mail.attempt(NOW.plusSeconds(300));
        mail.missed(MailTrouble.RECIPIENT_UNKNOWN, NOW);
        assertThat(mail.state(), is(MailState.UNDELIVERABLE));
    }

    @Test
    void anOperatorHasAFailedMailTriedAgainFromTheStart() {
        Mail mail = mailTo("nobody@example.jp");
        mail.attempt(NOW.plusSeconds(300));
        mail.missed(MailTrouble.RECIPIENT_UNKNOWN, NOW);
        mail.retry(NOW.plusSeconds(60));
        assertThat(mail.state(), is(MailState.PENDING));
        assertThat(mail.attempts(), is(0));
        assertThat(mail.trouble(), is(Optional.empty()));
        assertThat(mail.nextAttemptAt(), is(Optional.of(NOW.plusSeconds(60))));
    }

    @Test
    void aMailThatCameBackIsUndeliverableAndGoesToACorrectedAddress() {
        Mail mail = mailTo("nobody@example.jp");
        mail.attempt(NOW.plusSeconds(300));
        mail.sent(NOW);
        mail.bounced();
        assertThat(mail.state(), is(MailState.UNDELIVERABLE));
        assertThat(mail.trouble(), is(Optional.of(MailTrouble.BOUNCED)));
        assertThat(mail.sentAt(), is(Optional.of(NOW)));

        mail.readdress("taro@example.jp", NOW.plusSeconds(60));
        assertThat(mail.state(), is(MailState.PENDING));
        assertThat(mail.recipient(), is("taro@example.jp"));
        assertThat(mail.sentAt(), is(Optional.empty()));
    }

    @Test
    void aMailWhoseSecretWasForgottenIsNotSentAgain() {
        Mail mail = mailTo("nobody@example.jp");
        mail.keepConfidential();
        mail.attempt(NOW.plusSeconds(300));
        mail.sent(NOW);
        mail.bounced();
        assertThat(mail.isRetryable(), is(false));
        assertThrows(MailNotFailed.class, () -> mail.retry(NOW));
    }

    @Test
    void onlyAFailedMailIsTriedAgain() {
        Mail mail = mailTo("taro@example.jp");
        assertThrows(MailNotFailed.class, () -> mail.retry(NOW));
        mail.attempt(NOW.plusSeconds(300));
        mail.sent(NOW.plusSeconds(1));
        assertThat(mail.sentAt(), is(Optional.of(NOW.plusSeconds(1))));
        assertThrows(MailNotFailed.class, () -> mail.retry(NOW));
    }
}
