package dev.madoguchi.notification.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReturnsBoxTest {

    private static final String REPORT = """
            From: MAILER-DAEMON@mx.example.jp
            To: no-reply@madoguchi.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            I could not deliver your message.

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.jp

            Final-Recipient: rfc822; nobody@example.jp
            Action: %s
            Status: 5.1.1

            --b
            Content-Type: %s

            From: no-reply@madoguchi.example
            Message-ID: <0b9f@madoguchi.example>
            Subject: x

            --b--
            """;

    private final GreenMail server = new GreenMail(new ServerSetup[] {ServerSetupTest.IMAP.dynamicPort()});
    private final List<String> bounced = new ArrayList<>();
    private GreenMailUser sender;
    private ReturnsBox box;

    @BeforeEach
    void startServer() {
        server.start();
        sender = server.setUser("no-reply@madoguchi.example", "no-reply", "secret");
        box = new ReturnsBox(
                new MailQueue() {
                    @Override
                    public void bounced(String messageId) {
                        bounced.add(messageId);
                    }
                },
                "localhost",
                server.getImap().getPort(),
                "no-reply",
                "secret");
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void aReportIsTakenOverOnceAndDeleted() throws Exception {
        arrives(REPORT.formatted("failed", "message/rfc822"));
        box.read();
        box.read();
        assertThat(bounced, contains("<0b9f@madoguchi.example>"));
        assertThat(server.getReceivedMessages().length, is(0));
    }

    @Test
    void aReportWithHeadersOnlyIsUnderstood() throws Exception {
        arrives(REPORT.formatted("failed", "text/rfc822-headers"));
        box.read();
        assertThat(bounced, contains("<0b9f@madoguchi.example>"));
    }

    @Test
    void aDelayIsNoFailure() throws Exception {
        arrives(REPORT.formatted("delayed", "message/rfc822"));
        box.read();
        assertThat(bounced, empty());
    }

    @Test
    void whatAPersonWroteStaysAsRead() throws Exception {
        arrives("From: taro@example.jp\nSubject: out of office\n\nI am away.");
        box.read();
        assertThat(bounced, empty());
        assertThat(server.getReceivedMessages()[0].isSet(Flags.Flag.SEEN), is(true));
    }

    @Test
    void aMailboxThatIsDownIsReadAnotherTime() throws Exception {
        arrives(REPORT.formatted("failed", "message/rfc822"));
        server.getImap().stopService();
        box.read();
        assertThat(bounced, empty());
    }

    private void arrives(String text) throws MessagingException {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        sender.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }
}
