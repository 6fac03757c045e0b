package dev.madoguchi.visitor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Page;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody from abroad with a phone, who registers themselves. */
public final class Newcomer {

    private static final int PHONE = 390;
    private static final int HEIGHT = 844;
    private static final Pattern LINK = Pattern.compile("https?://\\S+action-token\\S+");
    private static final Duration MAIL = Duration.ofSeconds(30);

    private final MadoguchiServer server;
    private final Visit visit;
    private final String address = "visitor-" + UUID.randomUUID() + "@example.com";
    private final String password = "Long enough " + UUID.randomUUID();

    /** Somebody who reads this language. */
    public Newcomer(MadoguchiServer server, Visit visit, String language) {
        this.server = server;
        this.visit = visit;
        visit.page().setViewportSize(PHONE, HEIGHT);
        visit.setLanguage(language);
    }

    /** The address they sign in with. */
    public String address() {
        return address;
    }

    /** From the start page to where one registers. */
    Page towardsRegistering() {
        Page page = visit.open("/");
        page.locator("#register").click();
        page.locator("#kc-register-form").waitFor();
        return page;
    }

    /** Fills in the form with a password typed twice. */
    Page enter(String first, String second) {
        Page page = visit.page();
        page.locator("#email").fill(address);
        page.locator("#password").fill(first);
        page.locator("#password-confirm").fill(second);
        page.locator("#kc-register").click();
        return page;
    }

    /** Registers with an address and a password; the mail is on its way. */
    Page enter() {
        return enter(password, password);
    }

    /** Opens the link in the mail that came, and arrives. */
    Page verify() {
        visit.open(linkSentTo(server, address));
        return arrived();
    }

    /** The whole way in, without looking left or right. */
    public Page register() {
        towardsRegistering();
        enter();
        return verify();
    }

    Page arrived() {
        visit.page().waitForURL(at -> at.equals(server.url() + "/visitor/start.xhtml"));
        return visit.page();
    }

    /** The mail that asks whether the address is theirs. */
    MimeMessage mail() {
        return mailTo(server, address);
    }

    private static MimeMessage mailTo(MadoguchiServer server, String address) {
        Waiting.until("the mail arrives", MAIL, () -> !mailsTo(server, address).isEmpty());
        List<MimeMessage> mails = mailsTo(server, address);
        assertThat(mails.size(), is(1));
        return mails.get(0);
    }

    private static List<MimeMessage> mailsTo(MadoguchiServer server, String address) {
        return server.mails().stream().filter(mail -> isTo(mail, address)).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.toString(mail.getAllRecipients()).contains(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The link in the one mail that asks whether an address belongs to its reader. */
    public static String linkSentTo(MadoguchiServer server, String address) {
        try {
            Object content = mailTo(server, address).getContent();
            String text = content instanceof Multipart parts
                    ? parts.getBodyPart(0).getContent().toString()
                    : content.toString();
            Matcher link = LINK.matcher(text);
            assertThat("a link in " + text, link.find(), is(true));
            return link.group();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
