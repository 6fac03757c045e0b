package dev.madoguchi.telework;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a registration after it was accepted: the body changes it and leaves, the office takes it off the list. */
@SystemTest
class ChangesIT {

    private static final int COLLEAGUE = 7;

    @Test
    void aBodyChangesItsRegistrationAndLeavesWhileTheNextChangeIsDecided(
            MadoguchiServer server, Visit visit, Visit clerk, Visit stranger) {
        AcceptedRegistration registration = AcceptedRegistration.of(server, visit, "1999907000001");
        Page page = visit.page();
        Accessibility.assertClean(page);

        // what concerns neither category nor identity is accepted by rule
        RegistrationPages change = registration.change();
        try (Page tab = visit.secondTab()) {
            assertThat(registration.changeIn(tab).caseId(), is(change.caseId()));
        }
        Accessibility.assertClean(page);
        change.open("check").press("submit");
        assertThat(page.locator("#errors").innerText(), containsString("変更された項目がありません"));
        change.open("contact").type("phone", "045-123-4567");
        change.open("plan").plan(0, "home", "7");
        change.open("publication").choose("items", "STAFF");
        change.open("check");
        assertThat(page.locator(".changes tbody tr").count(), is(2));
        assertThat(
                page.locator(".changes").innerText(),
                allOf(containsString("03-1234-5678"), containsString("045-123-4567")));
        assertThat(page.locator(".plan-changes tbody tr").allInnerTexts(), contains(containsString("7人")));
        Accessibility.assertClean(page);
        visit.screenshotInBothLanguages("changes-check");
        change.input("submit").dblclick();
        change.reference();
        registration.await("変更を登録しました");
        page.goBack();
        assertThat(change.here(), is("status"));
        Accessibility.assertClean(page);
        assertThat(registration.column("accepted_case_id"), is(change.caseId()));
        assertThat(registration.column("public_staff"), is("5000"));
        assertThat(
                server.query("select basis from decision where case_id = '" + change.caseId() + "'"),
                is(List.of("TeleworkRiskTable 4")));
        assertThat(registration.inPublicInterface(), is(true));
        page.navigate("/telework/status.xhtml?case=" + registration.caseId());
        assertThat(change.outcome(), containsString("後の変更により更新済み"));

        // what concerns the identity is looked at by a person
        RegistrationPages second = registration.change();
        second.open("organisation").type("street", "霞が関2-2");
        String reference = second.open("check").submit();
        registration.await("内容を確認しています");
        clerk.signIn("clerk");
        clerk.open("/inbox/list.xhtml?scope=OFFICE&q=" + reference);
        assertThat(clerk.page().locator("tbody tr.row").innerText(), containsString("変更の届出"));
        Accessibility.assertClean(clerk.page());
        clerk.open("/telework/review.xhtml?case=" + second.caseId());
        assertThat(
                clerk.page().locator("main").innerText(),
                allOf(containsString("変更が団体の特定に関わる"), containsString("千代田1-1"), containsString("霞が関2-2")));
        Accessibility.assertClean(clerk.page());
        clerk.screenshotInBothLanguages("changes-review");

        // leaving takes the change back, and the clerk comes too late
        FreshBody.of(server, COLLEAGUE);
        Page foreign = stranger.signIn("company-colleague", "/telework/leave.xhtml?case=" + second.caseId());
        assertThat(foreign.locator("h1").innerText(), is("ページが見つかりません"));
        page.navigate("/telework/status.xhtml?case=" + change.caseId());
        page.locator("[id='registration:leave']").click();
        page.waitForURL("**/telework/leave.xhtml*");
        Accessibility.assertClean(page);
        visit.screenshotInBothLanguages("changes-leave");
        second.input("reason").fill("実施を見合わせることになりました");
        second.press("leave");
        assertThat(second.outcome(), is("参加の辞退を受け付けました"));
        assertThat(page.locator("main").innerText(), allOf(containsString("辞退の時点の内容"), not(containsString("現在有効な内容"))));
        assertThat(page.locator(".fact__value .status").first().innerText(), is("辞退済み"));
        Accessibility.assertClean(page);
        assertThat(registration.column("state"), is("CLOSED"));
        assertThat(registration.inPublicInterface(), is(false));
        assertThat(
                server.get("/telework/participant.xhtml?id=" + registration.id())
                        .statusCode(),
                is(404));
        clerk.page().locator("form[id='acceptance'] summary").click();
        clerk.page().locator("[id='acceptance:accept']").click();
        assertThat(clerk.page().locator("#errors").innerText(), containsString("取下げ済み"));
        assertThat(registration.column("public_city"), not(is("霞が関2-2")));
        assertThat(
                server.query("select event from timeline_entry where case_id = '" + change.caseId() + "' order by at"),
                hasItem("RegistrationClosed"));
        assertThat(
                server.query("select template from mail where case_id = '" + change.caseId() + "'"),
                hasItem("RegistrationClosed"));
        page.goBack();
        assertThat(second.here(), is("status"));
        page.navigate("/telework/start.xhtml");
        assertThat(page.locator("main .section .button--primary").first().getAttribute("value"), is("登録を始める"));
        visit.assertNoFaultsInTheConsole();
        clerk.assertNoFaultsInTheConsole();
    }

    @Test
    void anotherNameThatTheOfficeAcceptedIsTheNameOfTheBody(MadoguchiServer server, Visit visit, Visit clerk) {
        AcceptedRegistration registration = AcceptedRegistration.of(server, visit, "7999907000004");
        String name = "改称後の団体" + registration.id().toString().substring(0, 8);
        RegistrationPages change = registration.change();
        change.open("organisation").type("name", name);
        change.open("check").submit();
        registration.await("内容を確認しています");

        clerk.signIn("clerk", "/telework/review.xhtml?case=" + change.caseId());
        clerk.page().locator("form[id='acceptance'] summary").click();
        clerk.page().locator("[id='acceptance:accept']").click();
        registration.await("変更を登録しました");

        assertThat(visit.page().locator(".person__role").innerText(), containsString(name));
    }

    @Test
    void aRefusedChangeLeavesTheRegistrationAsItIsAndAClosedCampaignTakesTheContactOnly(
            MadoguchiServer server, Visit visit, Visit clerk, Visit supervisor) {
        AcceptedRegistration registration = AcceptedRegistration.of(server, visit, "9999907000002");
        Page page = visit.page();

        // the office takes it off the list and puts it back
        clerk.signIn("clerk");
        clerk.open("/telework/review.xhtml?case=" + registration.caseId());
        press(clerk.page(), "unlisting", "suspend", " ");
        assertThat(clerk.page().locator("#errors").innerText(), containsString("理由を入力してください"));
        clerk.page().locator("[id='unlisting:reason']").fill("掲載内容に誤りがあります。");
        clerk.page().locator("[id='unlisting:suspend']").click();
        assertThat(clerk.page().locator("#errors").innerText(), containsString("掲載を停止しました"));
        Accessibility.assertClean(clerk.page());
        assertThat(
                server.get("/telework/participant.xhtml?id=" + registration.id())
                        .statusCode(),
                is(404));
        registration.await("参加団体一覧への掲載を停止しています");
        assertThat(page.locator(".timeline").innerText(), containsString("掲載内容に誤りがあります。"));
        press(clerk.page(), "reinstatement", "reinstate", null);
        assertThat(clerk.page().locator("#errors").innerText(), containsString("掲載を再開しました"));
        registration.await("登録しました");

        // a refusal leaves everything as it was, and frees no second registration
        RegistrationPages change = registration.change();
        change.open("organisation").type("city", "港区");
        change.open("check").submit();
        registration.await("内容を確認しています");
        clerk.open("/telework/review.xhtml?case=" + change.caseId());
        press(clerk.page(), "refusal", "refuse", "移転を確認できません。");
        assertThat(clerk.page().locator("#errors").innerText(), containsString("決裁者へ回しました"));
        supervisor.signIn("supervisor");
        supervisor.open("/telework/review.xhtml?case=" + change.caseId());
        press(supervisor.page(), "approval", "approve", null);
        assertThat(supervisor.page().locator("#errors").innerText(), containsString("決裁しました"));
        registration.await("この変更は登録できませんでした");
        Accessibility.assertClean(page);
        assertThat(registration.column("accepted_case_id"), is(registration.caseId()));
        page.navigate("/telework/start.xhtml");
        assertThat(page.locator("main .section .button--primary").count(), is(0));

        // after the last day only the contact can be changed
        String campaign = registration.column("campaign_id");
        String closesOn = server.query("select closes_on from telework_campaign where id = '" + campaign + "'")
                .get(0);
        try {
            run(server, "update telework_campaign set closes_on = opens_on where id = '" + campaign + "'");
            RegistrationPages late = registration.change();
            assertThat(page.locator(".alert--warning").innerText(), containsString("団体の情報"));
            Accessibility.assertClean(page);
            late.open("security").type("note", "変更します");
            assertThat(page.locator(".trouble").innerText(), containsString("変更できる期間"));
            Accessibility.assertClean(page);
            late.open("contact").type("department", "広報部");
            late.open("check").submit();
            registration.await("変更を登録しました");
        } finally {
            run(server, "update telework_campaign set closes_on = '" + closesOn + "' where id = '" + campaign + "'");
        }
        assertThat(
                server.query("select id from work_item where case_id in (select case_id from telework_application"
                        + " where registration_id = '" + registration.id() + "')"),
                is(empty()));
        visit.assertNoFaultsInTheConsole();
    }

    private static void press(Page page, String form, String button, String reason) {
        page.locator("form[id='" + form + "'] summary").click();
        if (reason != null) {
            page.locator("[id='" + form + ":reason']").fill(reason);
        }
        page.locator("[id='" + form + ":" + button + "']").click();
    }

    private static void run(MadoguchiServer server, String sql) {
        try (Connection owner = server.database();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
