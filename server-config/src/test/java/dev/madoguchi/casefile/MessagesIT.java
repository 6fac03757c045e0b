package dev.madoguchi.casefile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.options.FilePayload;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Applicant and office write to each other about a case; notes stay within the office. */
@SystemTest
class MessagesIT {

    private static final String QUESTION = "実施人数の根拠をお知らせください。";
    private static final String ANSWER = "7月24日は全社員が対象です。";
    private static final String NUMBER = "番号は1234 5678 9018です。";
    private static final String INBOX = "/inbox/list.xhtml?scope=OFFICE&q=";

    private static final String TOO_WIDE = "Array.from(document.querySelectorAll('main *'))"
            + ".filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth)"
            + ".map(each => each.tagName + '.' + each.className)";

    private static String refusal(Visit visit) {
        return visit.page().locator("[id='message:messageText-error']").innerText();
    }

    private static FilePayload table() {
        return new FilePayload("内訳.csv", "text/csv", "部署,人数\n総務,12\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aQuestionOfTheOfficeIsAnsweredByTheApplicant(MadoguchiServer server, Visit clerk, Visit applicant)
            throws Exception {
        try (OwnCase own = OwnCase.inReview(server)) {
            own.taken();
            clerk.signIn("clerk");
            PapersPage office = new PapersPage(clerk).open(own.reviewPage());
            office.attach("attachments", table());
            office.write(QUESTION).send();
            assertThat(office.messages(), contains(QUESTION));

            String toApplicant = mail(server, own.reference(), OwnCase.CONTACT);
            assertThat(toApplicant, allOf(containsString("連絡 太郎"), not(containsString("実施人数"))));

            applicant.signIn(OwnCase.APPLICANT, "/telework/start.xhtml");
            PapersPage body = new PapersPage(applicant);
            assertThat(body.main(), containsString("未読1件"));
            body.open(own.statusPage());
            assertThat(applicant.page().locator("#unread").innerText(), containsString("1件"));
            assertThat(body.main(), allOf(containsString("新着"), containsString("内訳.csv")));
            assertThat(body.main(), not(containsString("佐藤")));
            body.write(ANSWER).sendTwice();
            assertThat(body.messages(), contains(QUESTION, ANSWER));
            body.write(NUMBER).send();
            assertThat(refusal(applicant), containsString("個人番号"));
            assertThat(body.messages(), contains(QUESTION, ANSWER));
            assertThat(body.open("/telework/start.xhtml").main(), not(containsString("未読")));

            assertThat(office.open(INBOX + own.reference()).main(), containsString("未読1件"));
            assertThat(mail(server, own.reference(), "clerk"), not(containsString("全社員")));
            office.open(own.reviewPage());
            assertThat(office.main(), allOf(containsString(ANSWER), containsString("新着"), containsString("相手方の確認")));
            assertThat(office.open(INBOX + own.reference()).main(), not(containsString("未読")));
        }
    }

    @Test
    void nobodyDecidesBeforeReadingWhatTheApplicantWroteMeanwhile(
            MadoguchiServer server, Visit clerk, Visit applicant) {
        try (OwnCase own = OwnCase.inReview(server)) {
            clerk.signIn("clerk");
            CorrectionPage office = new CorrectionPage(clerk).open(own.reviewPage());
            applicant.signIn(OwnCase.APPLICANT);
            new PapersPage(applicant).open(own.statusPage()).write(ANSWER).send();
            office.page().locator("form[id='acceptance'] summary").click();
            office.press("acceptance:accept");
            assertThat(office.notice(), allOf(containsString("中村 由紀"), containsString("決定は保存していません")));
            assertThat(office.main(), containsString(ANSWER));
            assertThat(own.count("decision"), is(0));
            office.page().locator("form[id='acceptance'] summary").click();
            office.press("acceptance:accept");
            assertThat(own.count("decision"), is(1));
        }
    }

    @Test
    void anIndividualNumberIsRefusedAndWhatWasTypedStays(MadoguchiServer server, Visit visit) {
        try (OwnCase own = OwnCase.inReview(server)) {
            visit.signIn(OwnCase.APPLICANT);
            PapersPage page = new PapersPage(visit).open(own.statusPage());
            page.write(NUMBER).send();
            assertThat(refusal(visit), containsString("個人番号"));
            assertThat(visit.page().locator("[id='message:messageText']").inputValue(), is(NUMBER));
            page.write("   ").send();
            assertThat(refusal(visit), containsString("入力"));
            assertThat(own.count("message"), is(0));
        }
    }

    @Test
    void aFileChosenByMistakeIsTakenOutAgainAndTheTextStays(MadoguchiServer server, Visit visit) {
        try (OwnCase own = OwnCase.inReview(server)) {
            visit.signIn(OwnCase.APPLICANT);
            PapersPage page = new PapersPage(visit).open(own.statusPage());
            page.write(ANSWER);
            page.attach("attachments", table());
            page.remove("attachments", "内訳.csv");
            assertThat(own.count("document"), is(0));
            assertThat(visit.page().locator("[id='message:messageText']").inputValue(), is(ANSWER));
            page.send();
            assertThat(page.messages(), contains(ANSWER));
        }
    }

    @Test
    void notesAreReadByTheOfficeOnly(MadoguchiServer server, Visit clerk, Visit supervisor, Visit other) {
        String note = "過去の申請と代表者が同じ。要確認。";
        try (OwnCase own = OwnCase.inReview(server)) {
            clerk.signIn("clerk");
            new PapersPage(clerk).open(own.reviewPage()).note(note);
            supervisor.signIn("supervisor");
            assertThat(new PapersPage(supervisor).open(own.reviewPage()).main(), containsString(note));
            other.signIn(OwnCase.APPLICANT);
            assertThat(
                    new PapersPage(other).open(own.statusPage()).page().content(),
                    not(allOf(containsString("内部メモ"), containsString(note))));
            other.signOut();
            other.signIn("auditor");
            assertThat(new PapersPage(other).open(own.reviewPage()).main(), not(containsString(note)));
        }
    }

    @Test
    void thePagesAreAccessibleOnDeskAndPhone(MadoguchiServer server, Visit clerk, Visit applicant) {
        try (OwnCase own = OwnCase.inReview(server)) {
            clerk.signIn("clerk");
            PapersPage office = new PapersPage(clerk).open(own.reviewPage());
            office.note("電話で確認済み。");
            office.attach("attachments", table());
            office.write(QUESTION).send();
            applicant.signIn(OwnCase.APPLICANT);
            PapersPage body = new PapersPage(applicant).open(own.statusPage());
            body.attach("documents", new FilePayload("体制図.pdf", "application/pdf", "%PDF-1.7\n%%EOF".getBytes()));
            body.attach("attachments", table());
            body.write(ANSWER);
            looksRight(applicant, "case-papers-applicant");
            looksRight(clerk, "case-papers-office");
        }
    }

    private static void looksRight(Visit visit, String name) {
        Accessibility.assertClean(visit.page());
        visit.screenshotInBothLanguages(name);
        visit.page().setViewportSize(360, 800);
        Accessibility.assertClean(visit.page());
        assertThat(visit.page().evaluate(TOO_WIDE), is(List.of()));
    }

    /** The text of the mail about the case to an address, once it has arrived. */
    private static String mail(MadoguchiServer server, String reference, String recipient)
            throws MessagingException, IOException {
        Waiting.until("the mail arrives", Duration.ofSeconds(30), () -> find(server.mails(), reference, recipient)
                .isPresent());
        MimeMessage found = find(server.mails(), reference, recipient).orElseThrow();
        return found.getSubject() + "\n" + found.getContent();
    }

    private static Optional<MimeMessage> find(List<MimeMessage> mails, String reference, String recipient) {
        return mails.stream()
                .filter(mail -> {
                    try {
                        return mail.getSubject().contains(reference)
                                && mail.getRecipients(RecipientType.TO)[0]
                                        .toString()
                                        .contains(recipient);
                    } catch (MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .findFirst();
    }
}
