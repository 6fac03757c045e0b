package dev.madoguchi.telework;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An operator makes a campaign without a release, a company registers for it, and it ends. */
@SystemTest
class CampaignLifeIT {

    private static final int COMPANY = 6;
    private static final int COLLEAGUE = 7;
    private static final Duration SOON = Duration.ofSeconds(40);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final String code = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "試験キャンペーン" + code;

    @Test
    void aCampaignFromTheFirstIdeaToTheArchive(MadoguchiServer server, Visit operator, Visit company, Visit colleague) {
        RegistrationPages form = created(operator);
        tried(operator, form);
        announced(operator.page(), form);

        FreshBody.of(server, COMPANY);
        RegistrationPages registration = begun(company.signIn("company", "/telework/start.xhtml"));
        registration.answerAll("5").open("check");
        assertThat(company.page().locator(".category__current").innerText(), containsString("特別協力団体"));
        registration.submit();
        FreshBody.of(server, COLLEAGUE);
        RegistrationPages draft = begun(colleague.signIn("company-colleague", "/telework/start.xhtml"));
        draft.open("contact").type("name", "海岸 花子").type("email", "draft@example.jp");

        Page page = operator.page();
        form.input("closesOn").fill(today.plusDays(1).toString());
        form.press("save");
        mailed(server, draft, "CampaignClosesSoon");
        page.locator("#categories").click();
        form.input("specialDays").fill("3");
        form.input("appliesFrom").fill(today.toString());
        page.locator("summary", new Page.LocatorOptions().setHasText("公表")).click();
        form.press("publish");
        assertThat(form.errorAt("appliesFrom"), containsString("適用開始日は"));
        form.input("appliesFrom").fill(today.plusDays(1).toString());
        confirm(page, form, "公表", "publish");
        mailed(server, draft, "CategoryTableChanges");
        draft.open("sections");
        assertThat(colleague.page().locator("#closing").innerText(), containsString("まもなく受付が終了します"));
        assertThat(colleague.page().locator("#nextTable").innerText(), containsString("区分の条件が"));
        Accessibility.assertClean(page);

        page.navigate("/operator/campaigns.xhtml");
        page.locator("main a", new Page.LocatorOptions().setHasText(name)).click();
        confirm(page, form, "受付を終了する", "close");
        mailed(server, draft, "CampaignClosedWithDraft");
        draft.open("sections");
        assertThat(colleague.page().locator("#closing").innerText(), containsString("提出できません"));
        Accessibility.assertClean(colleague.page());
        colleague.screenshotInBothLanguages("draft-after-closing");
        confirm(page, form, "保管する", "archive");
        Accessibility.assertClean(page);
        mailed(server, draft, "DraftLapsed");
        draft.open("status");
        assertThat(draft.outcome(), containsString("下書きを終了しました"));
        Accessibility.assertClean(colleague.page());
        colleague.open("/telework/participants.xhtml?campaign=" + code);
        assertThat(colleague.page().locator("main").innerText(), containsString(name));
        operator.assertNoFaultsInTheConsole();
    }

    @Test
    void aCampaignFromBeforeItsProcessAndTheDemonstrationsHaveOne(MadoguchiServer server) {
        assertThat(
                server.query("select c.code from telework_campaign c where (c.code in ('2018', '2019')"
                        + " or c.id = '00000000-0000-4000-a000-000000000003') and not exists (select 1 from act_ru_execution e"
                        + " where e.business_key_ = cast(c.id as text))"),
                is(empty()));
    }

    /** Made with every date wrong first, then right. */
    private RegistrationPages created(Visit operator) {
        Page page = operator.signIn("operator", "/operator/campaigns.xhtml");
        fitsAPhone(operator);
        page.locator("#create").click();
        RegistrationPages form = new RegistrationPages(page, null);
        form.press("save");
        assertThat(form.errorAt("code"), containsString("入力してください"));
        fitsAPhone(operator);
        form.input("code").fill("2019");
        form.input("nameJa").fill(name);
        form.input("nameEn").fill("Test campaign " + code);
        form.input("areaJa").fill("全国");
        form.input("areaEn").fill("Nationwide");
        date(form, "startsOn", 1);
        date(form, "endsOn", -1);
        date(form, "keyDay", 40);
        date(form, "baselineFrom", -14);
        date(form, "baselineTo", 3);
        date(form, "opensOn", 0);
        date(form, "closesOn", 41);
        form.press("save");
        assertThat(form.errorAt("endsOn"), containsString("最初の日"));
        assertThat(form.errorAt("keyDay"), containsString("実施期間内"));
        assertThat(form.errorAt("baselineTo"), containsString("実施期間より前"));
        assertThat(form.errorAt("closesOn"), containsString("最後の日まで"));
        date(form, "endsOn", 25);
        date(form, "keyDay", 2);
        date(form, "baselineTo", -10);
        date(form, "closesOn", 20);
        form.press("save");
        assertThat(form.errorAt("code"), containsString("ほかのキャンペーン"));
        form.input("code").fill(code);
        form.press("save");
        assertThat(page.locator(".alert--success").innerText(), containsString("公表するまで"));
        fitsAPhone(operator);
        Page late = operator.secondTab();
        late.navigate(page.url());
        form.input("areaEn").fill("All of Japan");
        form.press("save");
        new RegistrationPages(late, null).press("save");
        assertThat(late.locator(".alert--error").first().innerText(), containsString("先に変更"));
        late.close();
        return form;
    }

    private void date(RegistrationPages form, String field, int daysFromToday) {
        form.input(field).fill(today.plusDays(daysFromToday).toString());
    }

    /** The conditions are changed, tried on the examples, and refused where they make no sense. */
    private void tried(Visit operator, RegistrationPages form) {
        Page page = operator.page();
        page.locator("#categories").click();
        fitsAPhone(operator);
        form.input("specialDays").fill("");
        form.input("specialKeyDay").fill("");
        form.input("specialSurvey").uncheck();
        form.press("preview");
        assertThat(form.errorAt("specialDays"), containsString("一つ以上"));
        form.input("specialDays").fill("1");
        form.press("preview");
        Locator trial = page.locator("#preview tr", new Page.LocatorOptions().setHasText("3人が1日"));
        assertThat(trial.innerText(), containsString("特別協力団体"));
        form.press("save");
        page.locator(".crumbs a").last().click();
    }

    private static void announced(Page page, RegistrationPages form) {
        confirm(page, form, "公表する", "announce");
        assertThat(form.input("keyDay").isDisabled(), is(true));
    }

    private static void confirm(Page page, RegistrationPages form, String words, String button) {
        page.locator("summary", new Page.LocatorOptions().setHasText(words)).click();
        form.press(button);
        assertThat(page.locator(".alert--success").count(), is(1));
    }

    private RegistrationPages begun(Page page) {
        page.locator("main .section", new Page.LocatorOptions().setHasText(name))
                .locator(".button--primary")
                .click();
        page.waitForURL("**/telework/sections.xhtml?case=*");
        return new RegistrationPages(page, page.url().replaceAll(".*case=([0-9a-f-]+).*", "$1"));
    }

    private static void mailed(MadoguchiServer server, RegistrationPages draft, String template) {
        String mails =
                "select recipient from mail where template = '" + template + "' and case_id = '" + draft.caseId() + "'";
        Waiting.until(template, SOON, () -> !server.query(mails).isEmpty());
        assertThat(server.query(mails), is(List.of("draft@example.jp")));
    }

    private static void fitsAPhone(Visit visit) {
        Accessibility.assertClean(visit.page());
        visit.page().setViewportSize(360, 740);
        assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth"), is(360));
        visit.page().setViewportSize(1280, 900);
    }
}
