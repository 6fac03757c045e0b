package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailboxTest {

    @Test
    void linksCanBeFollowedAndNothingElseIsMarkup() throws MessagingException {
        String page = Mailbox.page(
                List.of(mail("招待 <b>", "次のリンク：\nhttp://localhost:8080/accept?a=1&b=2\n<script>\"x\"</script>")));

        assertThat(
                page,
                allOf(
                        containsString("招待 &lt;b&gt;"),
                        containsString("<a href=\"http://localhost:8080/accept?a=1&amp;b=2\">"),
                        containsString("colleague@example.jp"),
                        not(containsString("<script>"))));
    }

    @Test
    void theLatestComesFirst() throws MessagingException {
        String page = Mailbox.page(List.of(mail("earlier", "one"), mail("later", "two")));

        assertThat(page.indexOf("later"), lessThan(page.indexOf("earlier")));
    }

    @Test
    void theMailServersOrderDoesNotMatterWhereMailsHaveATime() throws MessagingException {
        MimeMessage later = mail("later", "two");
        later.setSentDate(new Date(2000));
        MimeMessage earlier = mail("earlier", "one");
        earlier.setSentDate(new Date(1000));
        String page = Mailbox.page(List.of(later, earlier));

        assertThat(page.indexOf("later"), lessThan(page.indexOf("earlier")));
    }

    @Test
    void anEmptyOneSaysSo() {
        assertThat(Mailbox.page(List.of()), containsString("メールはありません"));
    }

    private static MimeMessage mail(String subject, String text) throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setRecipients(Message.RecipientType.TO, "colleague@example.jp");
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        return mail;
    }
}
