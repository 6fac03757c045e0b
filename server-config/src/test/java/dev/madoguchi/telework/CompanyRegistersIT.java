package dev.madoguchi.telework;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.Page;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A company registers for a campaign in the browser, and whatever can go wrong on the way does. */
@SystemTest
class CompanyRegistersIT {

    private static final int COMPANY = 6;
    private static final int COLLEAGUE = 7;
    private static final String MY_NUMBER = "123456789018";

    private RegistrationPages begun(MadoguchiServer server, Visit visit) {
        FreshBody.of(server, COMPANY);
        return RegistrationPages.begin(visit.signIn("company", "/telework/start.xhtml"));
    }

    @Test
    void aBodyRegistersFromTheStartPageToItsReference(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit);

        registration.answerAll("120");
        assertThat(registration.here(), is("check"));
        Accessibility.assertClean(visit.page());
        String reference = registration.submit();

        assertThat(reference, matchesPattern("TW-\\d{4}-\\d{6}"));
        assertThat(registration.here(), is("status"));
        Accessibility.assertClean(visit.page());
        visit.assertNoFaultsInTheConsole();
    }

    @Test
    void aRegistrationOfLowRiskIsAcceptedAtOnceAndLeadsToItsPublicEntry(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).open("organisation");
        FreshBody.register(server, COMPANY, "7123456789012");
        registration.untick("withoutNumber").type("corporateNumber", "7123-4567-89012");
        assertThat(visit.page().locator("[id='form:registered']").innerText(), containsString(FreshBody.NAME));
        registration.answerAll("5").submit();

        Waiting.until("it is published", Duration.ofSeconds(30), () -> {
            visit.page().reload();
            return visit.page().locator("#listed").count() == 1;
        });

        assertThat(registration.outcome(), is("登録しました"));
        assertThat(
                server.query("select confirmed_by from organisation where id = (select organisation_id from casefile"
                        + " where id = '" + registration.caseId() + "')"),
                is(List.of("ACCEPTANCE")));
        Accessibility.assertClean(visit.page());
        visit.page().locator("#listed").click();
        assertThat(visit.page().locator("h1").innerText(), startsWith(FreshBody.NAME));
    }

    @Test
    void aPersonWithoutABodyFoundsOneButNotOneThatIsKnown(MadoguchiServer server, Visit visit) {
        FreshBody.none(server, COLLEAGUE);
        String known = server.query("select corporate_number from organisation where corporate_number is not null")
                .get(0);
        Page page = visit.signIn("company-colleague", "/telework/start.xhtml");
        page.locator("#createBody").click();
        page.navigate("/organisation/create.xhtml");
        page.locator("input[value='UNINCORPORATED']").check();
        RegistrationPages form = new RegistrationPages(page, null);
        form.input("name").fill("港町商店会");
        form.input("nameKana").fill("みなとまち商店会");
        form.press("create");
        assertThat(form.errorAt("nameKana"), containsString("カタカナ"));
        form.input("nameKana").fill("みなとまちしょうてんかい");
        form.input("corporateNumber").fill(known);
        form.press("create");
        assertThat(form.errorAt("corporateNumber"), containsString("どちらか一方"));
        page.locator("input[value='CORPORATION']").check();
        form.press("create");
        assertThat(form.errorAt("corporateNumber"), containsString("すでに登録されています"));
        assertThat(form.input("name").inputValue(), is("港町商店会"));
        form.input("corporateNumber").fill("");
        page.locator("input[value='UNINCORPORATED']").check();
        form.press("create");

        assertThat(page.locator("main").innerText(), containsString("港町商店会の登録"));
        visit.assertNoFaultsInTheConsole();
    }

    @Test
    void everySectionIsAccessibleAndFitsAPhone(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit);
        for (String section : RegistrationPages.sections()) {
            registration.open(section);
            Accessibility.assertClean(visit.page());
            visit.page().setViewportSize(360, 740);
            Object width = visit.page().evaluate("() => document.documentElement.scrollWidth");
            assertThat("width of " + section, width, is(360));
        }
        visit.assertNoFaultsInTheConsole();
    }

    @Test
    void whatCannotBeIsRefusedAtItsFieldAndStaysThere(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).open("organisation");

        refuses(registration, "corporateNumber", "9000012090004", "検査数字");
        refuses(registration, "postalCode", "12345", "郵便番号");
        refuses(registration, "staffTotal", "-5", "1以上");
        refuses(registration, "staffTotal", "99999999999999999999", "数字");
        refuses(registration, "website", "javascript:alert(1)", "https://");
        refuses(registration, "name", "海".repeat(10_000), "200文字");
        registration.open("security");
        refuses(registration, "note", "担当の番号は" + MY_NUMBER + "です", "マイナンバー");
        refuses(registration, "declarationText", "あ".repeat(1_001), "1,000文字");
        visit.assertNoFaultsInTheConsole();
    }

    private static void refuses(RegistrationPages registration, String field, String typed, String told) {
        registration.type(field, typed);
        assertThat(registration.errorAt(field), containsString(told));
        registration.press("next");
        assertThat(registration.input(field).inputValue(), is(typed));
        assertThat(registration.errorAt(field), containsString(told));
        registration.type(field, "");
    }

    @Test
    void aRefusedValueIsThereAgainAfterLeavingThePage(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).open("contact").type("phone", "03-1111-22");
        assertThat(registration.errorAt("phone"), containsString("電話番号"));
        registration.open("sections").open("contact");
        visit.page().locator("[id='form:phone-error']:not(:empty)").waitFor();
        assertThat(registration.input("phone").inputValue(), is("03-1111-22"));
        assertThat(registration.errorAt("phone"), containsString("電話番号"));
        registration.type("phone", "03-1111-2222").open("sections").open("contact");
        assertThat(registration.input("phone").inputValue(), is("03-1111-2222"));
        assertThat(registration.errorAt("phone"), is(""));
    }

    @Test
    void emojiMarkupAndQueriesAreTextLikeAnyOther(MadoguchiServer server, Visit visit) {
        String typed = "😀 <script>alert(1)</script> '; drop table casefile; -- 𠮷野家 髙﨑";
        RegistrationPages registration = begun(server, visit).open("support").type("description", typed);

        registration.open("support");
        assertThat(registration.input("description").inputValue(), is(typed));
        registration.open("check");
        assertThat(visit.page().locator("main").innerText(), containsString(typed));
        visit.assertNoFaultsInTheConsole();
    }

    @Test
    void oneDayWithAnAbsurdNumberIsRefusedAndTheOthersAreSaved(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).open("plan");

        registration.plan(0, "home", "１２０").plan(1, "mobile", "-3").plan(2, "home", "7");

        assertThat(registration.errorAt(registration.planned(1, "mobile")), containsString("0以上"));
        registration.open("plan");
        assertThat(registration.input(registration.planned(0, "home")).inputValue(), is("120"));
        assertThat(registration.input(registration.planned(1, "mobile")).inputValue(), is("-3"));
        assertThat(registration.input(registration.planned(2, "home")).inputValue(), is("7"));
    }

    @Test
    void aSecondTabIsToldWhoSavedFirstAndKeepsWhatWasTyped(MadoguchiServer server, Visit visit) {
        RegistrationPages first = begun(server, visit).open("contact");
        Page tab = visit.secondTab();
        RegistrationPages second = new RegistrationPages(tab, first.caseId()).open("contact");

        first.type("name", "海岸 花子");
        second.type("name", "港 次郎");

        assertThat(tab.locator(".trouble").innerText(), allOf(containsString("渡辺 直美さん"), containsString("最新の内容を開く")));
        assertThat(tab.evaluate("document.activeElement.id"), is("form:trouble"));
        assertThat(
                tab.locator(".trouble").boundingBox().y
                        < second.input("department").boundingBox().y,
                is(true));
        second.press("next");
        assertThat(second.here(), is("contact"));
        assertThat(second.input("name").inputValue(), is("港 次郎"));
        assertThat(tab.evaluate("document.activeElement.dataset.focus"), is("true"));
        Accessibility.assertClean(tab);
        tab.locator("[id='form:reopen']").click();
        tab.waitForLoadState();
        assertThat(second.input("name").inputValue(), is("海岸 花子"));
    }

    @Test
    void twoTabsOnDifferentSectionsDoNotStandInEachOthersWay(MadoguchiServer server, Visit visit) {
        RegistrationPages first = begun(server, visit).open("contact");
        RegistrationPages second = new RegistrationPages(visit.secondTab(), first.caseId()).open("organisation");

        first.type("name", "海岸 花子");
        second.type("city", "千代田区");
        first.type("department", "総務部");
        second.type("street", "千代田1-1");

        assertThat(first.open("contact").input("department").inputValue(), is("総務部"));
        assertThat(second.open("organisation").input("city").inputValue(), is("千代田区"));
        assertThat(second.input("street").inputValue(), is("千代田1-1"));
    }

    @Test
    void whatIsEmptyAndWhatIsMalformedIsToldTogether(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).open("contact");
        registration.input("name").fill("");
        registration.input("email").fill("soumu");
        registration.press("next");
        assertThat(registration.errorAt("name"), containsString("入力してください"));
        assertThat(registration.errorAt("email"), containsString("名前@例.jp"));
        assertThat(visit.page().locator(".alert__list li").allInnerTexts().get(0), containsString("氏名"));
        Accessibility.assertClean(visit.page());
        visit.screenshotInBothLanguages("told-together");

        registration.open("organisation");
        registration.input("name").fill("");
        registration.input("staffTotal").fill("百人");
        registration.press("next");
        assertThat(registration.errorAt("name"), containsString("入力してください"));
        assertThat(registration.errorAt("staffTotal"), containsString("数"));
    }

    @Test
    void aDoubleClickHandsInOnceAndTheBackButtonLeadsToTheStatus(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).answerAll("3");
        registration.input("submit").dblclick();
        String reference = registration.reference();

        visit.page().goBack();
        assertThat(registration.here(), is("status"));
        assertThat(registration.reference(), is(reference));
        assertThat(
                server.query("select count(*) from timeline_entry where event = 'CaseSubmitted' and case_id = '"
                        + registration.caseId() + "'"),
                is(List.of("1")));
    }

    @Test
    void aSessionThatEndsOverAnOpenFormLosesNothing(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).open("contact").type("name", "海岸 花子");

        visit.page().context().clearCookies();
        registration.input("department").fill("総務部");
        registration.input("department").blur();
        visit.page().waitForURL(address -> address.contains("/error/expired.xhtml"));

        visit.page().locator("#back").click();
        visit.enter("company");
        visit.page().waitForURL(address -> address.endsWith("/telework/contact.xhtml?case=" + registration.caseId()));
        assertThat(registration.input("name").inputValue(), is("海岸 花子"));
        assertThat(registration.saved().input("department").inputValue(), is("総務部"));
        registration.open("contact");
        assertThat(registration.input("department").inputValue(), is("総務部"));
    }

    @Test
    void aBodyDoesNotSeeTheRegistrationOfAnother(MadoguchiServer server, Visit visit, Visit stranger) {
        RegistrationPages registration = begun(server, visit);
        FreshBody.of(server, COLLEAGUE);
        Page page = stranger.signIn("company-colleague", "/telework/sections.xhtml?case=" + registration.caseId());

        assertThat(page.locator("main").innerText(), not(containsString("連絡担当者")));
        assertThat(page.locator("h1").innerText(), is("ページが見つかりません"));
    }

    @Test
    void whoIsRemovedFromTheBodyBeforeHandingInIsToldSo(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).answerAll("5").open("check");
        FreshBody.none(server, COMPANY);
        registration.press("submit");
        assertThat(
                visit.page().locator("#errors").innerText(),
                allOf(containsString(FreshBody.NAME), containsString("利用者ではなくなったため")));
        assertThat(
                server.query("select status from casefile where id = '" + registration.caseId() + "'"),
                is(List.of("DRAFT")));
    }

    @Test
    void anApplicationIsTakenBack(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).answerAll("120");
        registration.submit();

        visit.page().locator(".confirm summary").click();
        registration.input("reason").fill("番号は123456789018です");
        registration.press("withdraw");
        assertThat(registration.errorAt("reason"), containsString("マイナンバー"));
        assertThat(registration.input("reason").inputValue(), is("番号は123456789018です"));

        registration.input("reason").fill("計画が変わりました");
        registration.press("withdraw");

        assertThat(registration.outcome(), is("取下げを受け付けました"));
    }
}
