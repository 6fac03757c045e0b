package dev.madoguchi.casefile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.madoguchi.inbox.Colleagues;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import dev.madoguchi.telework.RegistrationPages;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A clerk sends a registration back with remarks at fields; the applicant corrects exactly those, or lets it lapse. */
@SystemTest
class CorrectionIT {

    private static final String CITY = "登記されている市区町村をご記入ください。";
    private static final String STREET = "番地までご記入ください。";
    private static final String REPLY = "この番号に平日9時から17時までつながります。";

    @Test
    void aRegistrationIsSentBackCorrectedAndReviewedAgain(MadoguchiServer server, Visit clerk, Visit applicant) {
        try (OwnCase own = OwnCase.inReview(server)) {
            clerk.signIn("clerk");
            CorrectionPage office = new CorrectionPage(clerk).open(own.reviewPage());
            office.remarkAt("organisation.city");
            assertThat(office.chosenField(), is("organisation.city"));
            office.write(CITY).choose("organisation.street").write(STREET);
            office.choose("contact.phone").write("日中つながる番号をお願いします。");
            assertThat(office.remarks().size(), is(3));
            office.open(own.reviewPage() + "&remark=contact.phone").strikeFirst();
            assertThat(office.remarks(), contains(STREET, "日中つながる番号をお願いします。"));
            office.choose("organisation.city").write(CITY);
            looksRight(clerk, "case-remarks-office");
            office.ask();
            assertThat(office.notice(), containsString("修正を依頼しました"));
            assertThat(own.column("work_item", "id"), is(empty()));

            applicant.signIn(OwnCase.APPLICANT);
            RegistrationPages body =
                    new RegistrationPages(applicant.page(), own.id().toString());
            body.open("status");
            assertThat(body.outcome(), is("修正をお願いします"));
            assertThat(
                    applicant.page().locator("main").innerText(),
                    allOf(containsString(CITY), not(containsString("佐藤"))));
            looksRight(applicant, "correction-status");
            body.open("sections");
            looksRight(applicant, "correction-sections");
            body.open("check");
            assertThat(untouched(applicant).size(), is(3));
            body.press("submit");
            assertThat(applicant.page().locator("#errors").innerText(), containsString("まだ変更されていません"));

            body.open("organisation");
            assertThat(
                    applicant.page().locator(".field__remark").allInnerTexts().size(), is(2));
            assertThat(body.input("name").isDisabled(), is(true));
            body.type("city", "横浜市西区").next();
            assertThat(body.here(), is("check"));
            body.open("organisation");
            looksRight(applicant, "correction-section");
            body.open("check");
            assertThat(applicant.page().locator(".answering").first().innerText(), containsString("横浜市西区"));
            assertThat(
                    applicant.page().locator(".answering .field__remark").allInnerTexts(),
                    contains(containsString(CITY), containsString(STREET), containsString("日中つながる番号")));
            body.type("replies:2:remarkReply", "番号は1234 5678 9018です。");
            assertThat(body.errorAt("replies:2:remarkReply"), containsString("個人番号"));
            assertThat(untouched(applicant).size(), is(2));
            body.type("replies:2:remarkReply", REPLY);
            assertThat(untouched(applicant), contains(containsString("町名")));
            assertThat(office.open(own.reviewPage()).main(), not(containsString(REPLY)));
            looksRight(applicant, "correction-check");
            body.input("submit").dblclick();
            body.reference();
            assertThat(body.outcome(), is("内容を確認しています"));

            office.open(own.reviewPage());
            assertThat(
                    office.column(4),
                    contains(containsString("横浜市西区"), not(containsString("横浜市西区")), not(containsString("横浜市西区"))));
            assertThat(office.main(), allOf(containsString("修正あり"), containsString("変更なし")));
            assertThat(office.column(4).get(2), containsString(REPLY));
            assertThat(own.column("work_item", "assignee"), contains("00000000-0000-4000-8000-000000000001"));
            assertThat(own.column("correction_round", "state"), contains("RETURNED"));
            looksRight(clerk, "case-corrected-office");
            applicant.page().reload();
            looksRight(applicant, "correction-returned");
            clerk.assertNoFaultsInTheConsole();
            applicant.assertNoFaultsInTheConsole();
        }
    }

    @Test
    void aRemarkTooLongOrWithAnIndividualNumberIsRefusedAndStays(MadoguchiServer server, Visit clerk) {
        try (OwnCase own = OwnCase.inReview(server)) {
            clerk.signIn("clerk");
            CorrectionPage office = new CorrectionPage(clerk).open(own.reviewPage());
            office.write("どの項目でしょうか。");
            assertThat(office.errorAt("remarkField"), containsString("選択"));
            office.choose("organisation.name").write("あ".repeat(10_000));
            assertThat(office.errorAt("remarkText"), containsString("2,000文字"));
            assertThat(office.text().inputValue().length(), is(10_000));
            office.write("番号は1234 5678 9018です。");
            assertThat(office.errorAt("remarkText"), containsString("個人番号"));
            assertThat(own.count("correction_round"), is(0));
        }
    }

    @Test
    void theSecondOfTwoClerksSeesWhatTheFirstGathered(MadoguchiServer server, Visit first, Visit second) {
        try (OwnCase own = OwnCase.inReview(server)) {
            Colleagues.helpOut(server, () -> {
                second.signIn("clerk2");
                CorrectionPage late = new CorrectionPage(second).open(own.reviewPage());
                first.signIn("clerk");
                CorrectionPage early = new CorrectionPage(first).open(own.reviewPage());
                early.choose("organisation.city").write(CITY);
                late.choose("organisation.street").write(STREET);
                assertThat(late.notice(), containsString("佐藤"));
                early.press("holding:release");
                late.press("remark:write");
                assertThat(late.notice(), containsString("佐藤"));
                assertThat(late.remarks(), contains(CITY));
                assertThat(late.text().inputValue(), is(STREET));
                late.press("remark:write");
                assertThat(late.remarks(), contains(CITY, STREET));
                early.open(own.reviewPage());
                assertThat(early.page().locator("form[id='asking']").count(), is(0));
            });
        }
    }

    @Test
    void whatWasNotRemarkedOnStaysAndACorrectionAfterTheLapseIsRefused(
            MadoguchiServer server, Visit clerk, Visit applicant) {
        try (OwnCase own = OwnCase.inReview(server)) {
            clerk.signIn("clerk");
            new CorrectionPage(clerk)
                    .open(own.reviewPage())
                    .choose("organisation.city")
                    .write(CITY)
                    .ask();
            own.letTimeRunOut("Timer_CorrectionReminder");
            applicant.signIn(OwnCase.APPLICANT);
            RegistrationPages body =
                    new RegistrationPages(applicant.page(), own.id().toString()).open("organisation");
            List<String> name = own.column("telework_application", "name");
            applicant
                    .page()
                    .evaluate("() => { const name = document.getElementById('form:name');"
                            + " name.disabled = false; name.value = '別の名称'; }");
            body.type("city", "横浜市西区");
            assertThat(own.column("telework_application", "name"), is(name));
            assertThat(own.column("telework_application", "city"), contains("横浜市西区"));
            Waiting.until(
                    "the applicant is reminded", Duration.ofSeconds(30), () -> own.column("timeline_entry", "event")
                            .contains("CorrectionReminded"));

            body.open("check");
            own.letTimeRunOut("Timer_CorrectionOverdue");
            Waiting.until("the case lapses", Duration.ofSeconds(30), () -> server.query(
                            "select status from casefile where id = '" + own.id() + "'")
                    .contains("LAPSED"));
            body.press("submit");
            assertThat(applicant.page().locator("#errors").innerText(), containsString("期限切れ"));
            assertThat(own.column("telework_application", "city"), contains("横浜市西区"));
            body.open("status");
            assertThat(body.outcome(), containsString("期限までに"));
            looksRight(applicant, "correction-lapsed");
            assertThat(
                    server.query("select template from mail where case_id = '" + own.id() + "' order by posted_at"),
                    contains("CorrectionAsked", "CorrectionReminded", "CaseLapsed"));
        }
    }

    /** The remarks about which the page before handing over says that nothing was done. */
    private static List<String> untouched(Visit applicant) {
        return applicant.page().locator("[id='form:untouched'] li").allInnerTexts();
    }

    private static void looksRight(Visit visit, String name) {
        Accessibility.assertClean(visit.page());
        visit.screenshotInBothLanguages(name);
        visit.page().setViewportSize(360, 800);
        Accessibility.assertClean(visit.page());
        assertThat(
                visit.page().evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                is(true));
        visit.page().setViewportSize(1280, 900);
    }
}
