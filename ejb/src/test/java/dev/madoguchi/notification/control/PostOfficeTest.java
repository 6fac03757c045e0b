package dev.madoguchi.notification.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayContaining;
import static org.hamcrest.Matchers.arrayWithSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.madoguchi.notification.entity.Letter;
import dev.madoguchi.notification.entity.Mail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostOfficeTest {

    private static final Instant POSTED = Instant.parse("2026-11-24T01:00:00Z");
    private static final ServerSetup ON_ANY_FREE_PORT = ServerSetupTest.SMTP.dynamicPort();

    private final GreenMail server = new GreenMail(ON_ANY_FREE_PORT);
    private PostOffice postOffice;

    @BeforeEach
    void startServer() {
        server.start();
        postOffice = new PostOffice("localhost", server.getSmtp().getPort(), "Madoguchi <no-reply@madoguchi.example>");
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private static Mail mail(String subject, String body) {
        Letter letter = new Letter("taro@example.jp", Locale.JAPANESE, subject, body);
        return new Mail("Greeting", null, letter, "madoguchi.example", POSTED);
    }

    private void send(Mail mail) throws MessagingException {
        try (Transport transport = postOffice.connect()) {
            postOffice.send(transport, mail);
        }
    }

    @Test
    void aMailArrivesWordForWordInAnyScript() throws Exception {
        String body = "𠮷田様\n\n髙島屋・①・😀 <b>太字ではない</b>\n.\n行頭の点";
        Mail mail = mail("【窓口】受付しました 😀", body);
        send(mail);

        assertThat(server.getReceivedMessages(), arrayWithSize(1));
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject(), is("【窓口】受付しました 😀"));
        assertThat(((String) received.getContent()).replace("\r\n", "\n").strip(), is(body));
        assertThat(received.getHeader("Message-ID"), arrayContaining(mail.messageId()));
        assertThat(received.getHeader("Content-Language"), arrayContaining("ja"));
        assertThat(received.getHeader("Auto-Submitted"), arrayContaining("auto-generated"));
        assertThat(received.getSentDate(), is(Date.from(POSTED)));
        assertThat(received.getFrom()[0].toString(), is("Madoguchi <no-reply@madoguchi.example>"));
    }

    @Test
    void aSecondAttemptBearsTheSameMessageId() throws Exception {
        Mail mail = mail("件名", "本文");
        send(mail);
        send(mail);
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received, arrayWithSize(2));
        assertThat(received[1].getMessageID(), is(received[0].getMessageID()));
    }

    @Test
    void aSubjectWithAnEndOfLineAddsNoHeaderAndNoRecipient() throws Exception {
        send(mail("受付\r\nBcc: all@example.jp\r\n\r\n本文のふり", "本文"));
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages(), arrayWithSize(1));
        assertThat(received.getHeader("Bcc") == null, is(true));
        assertThat(received.getRecipients(RecipientType.TO), arrayWithSize(1));
    }

    @Test
    void aServerThatIsDownIsAMessagingException() {
        server.stop();
        assertThrows(MessagingException.class, () -> send(mail("件名", "本文")));
    }

    @Test
    void aWrongSenderIsFoundAtTheStart() {
        assertThrows(IllegalStateException.class, () -> new PostOffice("localhost", 25, "no reply"));
    }
}
