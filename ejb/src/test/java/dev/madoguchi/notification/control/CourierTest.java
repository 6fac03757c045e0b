package dev.madoguchi.notification.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.madoguchi.notification.entity.Letter;
import dev.madoguchi.notification.entity.Mail;
import dev.madoguchi.notification.entity.MailState;
import dev.madoguchi.notification.entity.MailTrouble;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourierTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final QueueInMemory queue = new QueueInMemory();

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private Courier courier() {
        return courier("");
    }

    /** A courier whose connection breaks over the mail with this subject. */
    private Courier courier(String breaksOver) {
        return new Courier(
                queue,
                new PostOffice("localhost", server.getSmtp().getPort(), "Madoguchi <no-reply@madoguchi.example>") {
                    @Override
                    public void send(Transport transport, Mail mail) throws MessagingException {
                        if (mail.subject().equals(breaksOver)) {
                            throw new MessagingException("the connection breaks");
                        }
                        super.send(transport, mail);
                    }
                });
    }

    @Test
    void everythingDueIsDeliveredOnce() {
        for (int number = 0; number < 25; number++) {
            queue.post("mail " + number);
        }
        courier().deliver();
        assertThat(server.getReceivedMessages().length, is(25));
        assertThat(queue.states(), everyItem(is(MailState.SENT)));
    }

    @Test
    void aServerThatIsDownMakesEveryMailInHandWait() {
        queue.post("first");
        queue.post("second");
        Courier courier = courier();
        server.stop();
        courier.deliver();
        assertThat(queue.states(), everyItem(is(MailState.PENDING)));
        for (Mail mail : queue.mails) {
            assertThat(mail.attempts(), is(1));
            assertThat(mail.trouble(), is(Optional.of(MailTrouble.UNREACHABLE)));
        }
    }

    @Test
    void aMailOverWhichTheConnectionBreaksStopsNoOther() {
        queue.post("before");
        Mail bad = queue.post("bad");
        queue.post("after");
        courier("bad").deliver();
        assertThat(server.getReceivedMessages().length, is(2));
        assertThat(bad.state(), is(MailState.PENDING));
        assertThat(bad.trouble(), is(Optional.of(MailTrouble.INTERRUPTED)));
        assertThat(queue.mails.get(2).attempts(), is(1));
    }

    @Test
    void aMailWithoutAPossibleAddressHasFailedAndStopsNoOther() {
        Mail retried = queue.post("nowhere", "nowhere");
        retried.retry(NOW);
        queue.post("after");
        courier().deliver();
        assertThat(retried.state(), is(MailState.UNDELIVERABLE));
        assertThat(retried.trouble(), is(Optional.of(MailTrouble.NO_ADDRESS)));
        assertThat(server.getReceivedMessages().length, is(1));
    }

    @Test
    void aRecipientWhoIsRefusedForGoodIsUndeliverableAtOnce() throws IOException {
        assertThat(refused("550 5.1.1 no such user"), is(MailTrouble.RECIPIENT_UNKNOWN));
        assertThat(queue.mails.get(0).state(), is(MailState.UNDELIVERABLE));
    }

    @Test
    void aRecipientWhoIsRefusedForNowIsTriedAgain() throws IOException {
        assertThat(refused("450 4.2.1 mailbox busy"), is(MailTrouble.REFUSED));
        assertThat(queue.mails.get(0).state(), is(MailState.PENDING));
    }

    @Test
    void aRefusalForReasonsOfPolicySaysNothingAboutTheAddress() throws IOException {
        assertThat(refused("550 5.7.1 relaying denied"), is(MailTrouble.REFUSED));
        assertThat(queue.mails.get(0).state(), is(MailState.PENDING));
    }

    private MailTrouble refused(String answer) throws IOException {
        Mail mail = queue.post("refused");
        try (RefusingServer refusing = new RefusingServer(answer)) {
            new Courier(queue, new PostOffice("localhost", refusing.port(), "no-reply@madoguchi.example")).deliver();
        }
        return mail.trouble().orElseThrow();
    }

    /** A queue without a database in which time stands still. */
    private static final class QueueInMemory extends MailQueue {

        private final List<Mail> mails = new ArrayList<>();

        Mail post(String subject) {
            return post(subject, "taro@example.jp");
        }

        Mail post(String subject, String recipient) {
            Letter letter = new Letter(recipient, Locale.JAPANESE, subject, "本文");
            Mail mail = new Mail("Greeting", null, letter, "madoguchi.example", NOW);
            mails.add(mail);
            return mail;
        }

        List<MailState> states() {
            return mails.stream().map(Mail::state).toList();
        }

        @Override
        public List<Mail> take(int size) {
            List<Mail> due = mails.stream()
                    .filter(mail ->
                            mail.nextAttemptAt().filter(at -> !at.isAfter(NOW)).isPresent())
                    .limit(size)
                    .toList();
            due.forEach(mail -> mail.attempt(NOW.plusSeconds(300)));
            return due;
        }

        @Override
        public void sent(UUID id) {
            mail(id).sent(NOW);
        }

        @Override
        public void missed(UUID id, MailTrouble reason) {
            mail(id).missed(reason, NOW);
        }

        @Override
        public void putBack(UUID id) {
            mail(id).putBack(NOW);
        }

        private Mail mail(UUID id) {
            return mails.stream()
                    .filter(mail -> mail.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
