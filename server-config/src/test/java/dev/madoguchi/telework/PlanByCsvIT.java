package dev.madoguchi.telework;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.madoguchi.casefile.OwnCase;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.RawUpload;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A company plans a whole campaign: with a file, whose first version is wrong, and with what fills many days at once. */
@SystemTest
class PlanByCsvIT {

    private static final int COMPANY = 6;
    private static final int MOST_BYTES = 400_000;
    private static final String MY_NUMBER = "123456789018";

    private RegistrationPages begun(MadoguchiServer server, Visit visit) {
        FreshBody.of(server, COMPANY);
        return RegistrationPages.begin(visit.signIn("company", "/telework/start.xhtml"));
    }

    private static void send(Visit visit, byte[] content) {
        Page page = visit.page();
        page.locator("#file").setInputFiles(new FilePayload("計画.csv", "text/csv", content));
        page.evaluate("() => { document.documentElement.dataset.before = 'true'; }");
        page.locator("#send").click();
        page.waitForFunction("() => !document.documentElement.dataset.before && document.readyState === 'complete'");
    }

    private static String get(Visit visit, String link) {
        APIResponse answer =
                visit.page().request().get(visit.page().locator(link).getAttribute("href"));
        assertThat(answer.status(), is(200));
        assertThat(answer.headers().get("content-disposition"), startsWith("attachment"));
        return answer.text();
    }

    private static void fitsAPhone(Visit visit) {
        Accessibility.assertClean(visit.page());
        visit.page().setViewportSize(360, 740);
        assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth"), is(360));
        visit.page().setViewportSize(1280, 900);
    }

    @Test
    void aCompanyFillsTheCampaignByAFileWhoseFirstVersionIsWrong(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).open("import");
        fitsAPhone(visit);
        List<String> template = get(visit, "#template").lines().toList();
        assertThat(template.get(0), is("\uFEFF日付,場所,人数"));
        List<String> entries = template.subList(1, template.size());
        assertThat(entries, everyItem(containsString("-")));

        String first = entries.get(0).split(",")[0];
        String wrong = "日付,場所,人数,備考\r\n" + first + ",在宅,１２０\r\n" + first + ",海岸,-5,\r\n明日,在宅,=1+1\r\n" + first
                + ",モバイル,1," + MY_NUMBER + "\r\n";
        send(visit, wrong.getBytes(Charset.forName("windows-31j")));

        assertThat(visit.page().locator("#problems tbody tr").count(), is(5));
        assertThat(visit.page().locator("#problems").innerText(), containsString("在宅、サテライトオフィス、モバイル"));
        fitsAPhone(visit);
        String problems = get(visit, "#problemsFile");
        assertThat(
                problems,
                allOf(
                        containsString("3,場所,"),
                        containsString("4,人数,"),
                        containsString("\"" + first + ",海岸,-5,\""),
                        not(containsString(MY_NUMBER))));
        assertThat(
                server.query(
                        "select count(*) from telework_plan_file_problem where original like '%" + MY_NUMBER + "%'"),
                is(List.of("0")));
        visit.setLanguage("en");
        visit.page().reload();
        assertThat(get(visit, "#problemsFile"), containsString("has to be one of these: Home"));
        visit.setLanguage("ja");
        registration.open("plan");
        assertThat(registration.input(registration.planned(0, "home")).inputValue(), is(""));

        registration.open("import");
        String right = template.get(0) + "\n" + String.join("5\n", entries) + "5\n";
        send(visit, right.getBytes(StandardCharsets.UTF_8));
        visit.signOut();
        visit.signIn("company", "/telework/import.xhtml?case=" + registration.caseId());
        assertThat(visit.page().locator("#changes tbody tr").count(), is(entries.size()));
        fitsAPhone(visit);
        registration.press("takeOver");
        assertThat(registration.here(), is("plan"));
        assertThat(
                server.query("select count(*) from telework_planned_day where headcount = 5 and case_id = '"
                        + registration.caseId() + "'"),
                is(List.of(String.valueOf(entries.size()))));
        assertThat(
                server.query("select 1 from telework_plan_file where case_id = '" + registration.caseId() + "'"),
                hasSize(0));
        assertThat(visit.page().request().get(visit.page().url()).body().length, lessThan(MOST_BYTES));
        visit.assertNoFaultsInTheConsole();
    }

    @Test
    void aPlanThatTheOfficeRemarkedOnIsBroughtAnewAndNoOther(MadoguchiServer server, Visit clerk, Visit applicant) {
        try (OwnCase own = OwnCase.inReview(server)) {
            clerk.signIn("clerk");
            own.sendBack(clerk, "plan.days", "実施日をご確認ください。");
            applicant.signIn(OwnCase.APPLICANT, "/telework/plan.xhtml?case=" + own.id());
            RegistrationPages registration =
                    new RegistrationPages(applicant.page(), own.id().toString());
            applicant.page().locator("[id='form:import']").click();
            List<String> template = get(applicant, "#template").lines().toList();
            String first = template.get(1).substring(0, template.get(1).lastIndexOf(',') + 1);
            send(applicant, (template.get(0) + "\n" + first + "-1\n").getBytes(StandardCharsets.UTF_8));
            assertThat(applicant.page().locator("#problems tbody tr").count(), is(1));
            send(applicant, (template.get(0) + "\n" + first + "321\n").getBytes(StandardCharsets.UTF_8));
            fitsAPhone(applicant);
            applicant.screenshotInBothLanguages("correction-import");
            registration.press("takeOver");
            assertThat(registration.here(), is("plan"));
            registration.open("check").press("submit");
            registration.reference();
            clerk.open(own.reviewPage());
            assertThat(clerk.page().locator(".value__after").allInnerTexts(), contains(containsString("321人")));
            fitsAPhone(clerk);
            clerk.screenshotInBothLanguages("correction-plan-compared");
            registration.open("import");
            assertThat(registration.here(), is("status"));
        }
    }

    @Test
    void aPlanThatNobodyRemarkedOnStays(MadoguchiServer server, Visit clerk, Visit applicant) throws IOException {
        try (OwnCase own = OwnCase.inReview(server)) {
            clerk.signIn("clerk");
            own.sendBack(clerk, "organisation.city", "ご確認ください。");
            applicant.signIn(OwnCase.APPLICANT, "/telework/import.xhtml?case=" + own.id());
            assertThat(applicant.page().url(), containsString("/telework/plan.xhtml"));
            assertThat(applicant.page().locator("[id='form:import']").count(), is(0));
            RawUpload.Answer refused = new RawUpload(server.url(), applicant.cookies())
                    .send("/telework/plan-upload/" + own.id(), "日付,場所,人数\n".getBytes(StandardCharsets.UTF_8));
            assertThat(refused.status(), is(409));
            assertThat(server.query("select 1 from telework_plan_file where case_id = '" + own.id() + "'"), hasSize(0));
        }
    }

    @Test
    void whatIsNoPlanIsRefusedInWords(MadoguchiServer server, Visit visit) {
        begun(server, visit).open("import");

        send(visit, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        assertThat(visit.page().locator(".alert--error").innerText(), containsString("文字コード"));
        send(visit, new byte[300 * 1024]);
        assertThat(visit.page().locator(".alert--error").innerText(), containsString("200KB"));
        send(visit, new byte[0]);
        assertThat(visit.page().locator(".alert--error").innerText(), containsString("中身がありません"));
        visit.assertNoFaultsInTheConsole();
    }

    @Test
    void aFileIsNotTakenOverOnTopOfWhatAColleagueSaved(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).open("import");
        String first = get(visit, "#template").lines().skip(1).findFirst().orElseThrow();
        send(visit, ("日付,場所,人数\n" + first + "7\n").getBytes(StandardCharsets.UTF_8));
        new RegistrationPages(visit.secondTab(), registration.caseId())
                .open("plan")
                .plan(1, "home", "3");

        registration.press("takeOver");

        assertThat(visit.page().locator(".alert--error").first().innerText(), containsString("先に"));
        visit.page().locator("[id$='reopen']").click();
        registration.press("takeOver");
        assertThat(registration.input(registration.planned(0, "home")).inputValue(), is("7"));
    }

    @Test
    void manyDaysAreFilledCopiedAndClearedWithoutTypingEach(MadoguchiServer server, Visit visit) {
        RegistrationPages registration = begun(server, visit).open("plan");
        String first = registration.input("fillFrom").inputValue();
        registration.type("fillTo", "2000-01-01").type("sameHome", "12").press("fill");
        assertThat(registration.errorAt("fillTo"), containsString("最初の日以降"));

        registration
                .type("fillTo", registration.input("fillFrom").getAttribute("max"))
                .press("fill");
        String planned = "select count(*) from telework_planned_day where case_id = '" + registration.caseId() + "'";
        int working = Integer.parseInt(server.query(planned).get(0));
        assertThat(visit.page().locator(".alert--success").innerText(), containsString(working + "日"));
        assertThat(registration.input("fillFrom").inputValue(), is(first));

        visit.page()
                .locator("summary", new Page.LocatorOptions().setHasText("最初の1週間"))
                .click();
        registration.press("copyWeek");
        assertThat(server.query(planned), is(List.of(String.valueOf(working))));
        visit.page()
                .locator("summary", new Page.LocatorOptions().setHasText("すべて空に"))
                .click();
        registration.press("clear");
        assertThat(server.query(planned), is(List.of("0")));
        visit.assertNoFaultsInTheConsole();
    }
}
