package dev.madoguchi.casefile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A clerk lets a case stand still, goes on with it, and takes longer than meant; the applicant reads why. */
@SystemTest
class DeadlineIT {

    private static final String WHY = "施設の確認に時間を要するため。";

    @Test
    void aReviewIsSuspendedResumedAndExtended(MadoguchiServer server, Visit clerk, Visit applicant) {
        try (OwnCase own = OwnCase.inReview(server)) {
            clerk.signIn("clerk");
            CorrectionPage office = new CorrectionPage(clerk).open(own.reviewPage());
            unfold(office, "suspension");
            office.page().locator("[id='suspension:suspensionReason']").fill("番号は1234 5678 9018です。");
            office.press("suspension:suspend");
            assertThat(office.notice(), containsString("個人番号"));
            office.page().locator("[id='suspension:suspensionReason']").fill(WHY);
            office.press("suspension:suspend");
            assertThat(office.main(), allOf(containsString("停止中"), not(containsString("修正を依頼する"))));
            Accessibility.assertClean(clerk.page());
            clerk.screenshotInBothLanguages("case-suspended");

            clerk.open("/inbox/list.xhtml?scope=MINE&q=" + own.reference());
            assertThat(office.main(), containsString("停止中"));
            applicant.signIn(OwnCase.APPLICANT);
            applicant.open(own.statusPage());
            assertThat(
                    applicant.page().locator(".receipt").innerText(),
                    allOf(containsString("一時停止"), containsString(WHY), not(containsString("お手続きは必要ありません"))));
            Accessibility.assertClean(applicant.page());
            applicant.screenshotInBothLanguages("case-suspended-status");

            office.open(own.reviewPage());
            Page late = clerk.secondTab();
            late.navigate(own.reviewPage());
            unfold(office, "resumption");
            office.press("resumption:resume");
            assertThat(office.notice(), containsString("新しい処理期限は"));
            late.locator("form[id='resumption'] summary").click();
            late.locator("[id='resumption:resume']").click();
            assertThat(late.locator("#errors").innerText(), allOf(containsString("佐藤"), containsString("再開済み")));
            late.locator("form[id='extension'] summary").click();
            unfold(office, "extension");
            office.page().locator("[id='extension:dueDay']").fill("2020-01-06");
            office.page().locator("[id='extension:extensionReason']").fill(WHY);
            office.press("extension:extend");
            assertThat(office.notice(), containsString("より後の日付"));
            LocalDate day = LocalDate.now().plusDays(60);
            office.page().locator("[id='extension:dueDay']").fill(day.toString());
            office.press("extension:extend");
            assertThat(office.notice(), containsString("延長しました"));
            late.locator("[id='extension:dueDay']").fill(day.plusDays(1).toString());
            late.locator("[id='extension:extensionReason']").fill(WHY);
            late.locator("[id='extension:extend']").click();
            assertThat(late.locator("#errors").innerText(), allOf(containsString("佐藤"), containsString("延長済み")));
            assertThat(late.locator("[id='extension:extensionReason']").inputValue(), is(WHY));
            assertThat(
                    server.query("select w.due_on >= '" + day + "' and c.due_on = w.due_on and not c.suspended"
                            + " from work_item w join casefile c on c.id = w.case_id where c.id = '" + own.id() + "'"),
                    contains("t"));
            assertThat(
                    server.query("select template from mail where case_id = '" + own.id() + "' order by posted_at"),
                    contains("CaseSuspended", "CaseResumed", "DueDayExtended"));
            own.overdue();
            Waiting.until("escalated", Duration.ofSeconds(40), () -> own.column("work_item", "escalated")
                    .contains("t"));
            assertThat(
                    server.query("select recipient from mail where template = 'CaseEscalated' and case_id = '"
                            + own.id() + "'"),
                    contains("supervisor@madoguchi.example"));
            office.open(own.reviewPage());
            assertThat(clerk.page().locator(".status--escalated").count(), is(1));
            unfold(office, "extension");
            office.page().locator("[id='extension:dueDay']").fill(day.toString());
            office.page().locator("[id='extension:extensionReason']").fill(WHY);
            office.press("extension:extend");
            assertThat(clerk.page().locator(".status--escalated").count(), is(0));
            assertThat(office.main(), containsString("担当者の審査へ戻しました"));
            clerk.assertNoFaultsInTheConsole();
        }
    }

    private static void unfold(CorrectionPage office, String form) {
        office.page().locator("form[id='" + form + "'] summary").click();
    }
}
