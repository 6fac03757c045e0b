package dev.madoguchi.agency;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An agency prepares a group, hands out the codes, and sees nothing afterwards; its travellers decide. */
@SystemTest
class GroupsIT {

    private static final String NAME = "MINAMI KAORI";
    private static final LocalDate ARRIVAL =
            LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(20);

    private static void send(Page page, String list, String charset) {
        page.locator("#file")
                .setInputFiles(new FilePayload("参加者.csv", "text/csv", list.getBytes(Charset.forName(charset))));
        loaded(page, () -> page.locator("#send").click());
    }

    private static void press(Page page, String id) {
        loaded(page, () -> page.locator("[id='form:" + id + "']").click());
    }

    private static void loaded(Page page, Runnable deed) {
        page.evaluate("() => { document.documentElement.dataset.before = 'true'; }");
        deed.run();
        page.waitForFunction("() => !document.documentElement.dataset.before && document.readyState === 'complete'");
    }

    private static void fitsAPhone(Visit visit) {
        Accessibility.assertClean(visit.page());
        visit.page().setViewportSize(360, 740);
        assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth"), is(360));
        visit.page().setViewportSize(1280, 900);
    }

    private static void prepare(Visit agency, String list) {
        agency.open("/agency/upload.xhtml");
        send(agency.page(), list, "UTF-8");
        agency.page().locator("[id='form:name']").fill("秋の関東");
        agency.page().locator("[id='form:arrivesOn']").fill(ARRIVAL.toString());
        agency.page().locator("[id='form:departsOn']").fill(ARRIVAL.plusDays(4).toString());
        press(agency.page(), "confirm");
    }

    private static List<String> codes(Visit agency) {
        return agency.page().locator(".slip__code").allInnerTexts();
    }

    private static void enter(Visit traveller, String code) {
        traveller.open("/visitor/claim.xhtml");
        traveller.page().locator("[id='form:code']").fill(code);
        press(traveller.page(), "open");
    }

    private static void assertOpensNothing(Visit traveller, String code) {
        enter(traveller, code);
        assertThat(traveller.page().locator("[id='form:code-error']").innerText(), containsString("このコードは使えません"));
        assertThat(traveller.page().locator("[id='form:code']").inputValue(), is(code));
    }

    private static com.microsoft.playwright.Locator field(Visit visit, String value) {
        int count = visit.page().locator("input[type=text]").count();
        for (int index = 0; index < count; index++) {
            if (visit.page().locator("input[type=text]").nth(index).inputValue().equals(value)) {
                return visit.page().locator("input[type=text]").nth(index);
            }
        }
        throw new AssertionError("no field with this value");
    }

    @Test
    void codesMadeAnewVoidTheOldOnesAndAGroupTakenBackIsGone(MadoguchiServer server, Visit agency, Visit traveller) {
        Agency.freshTraveller(server);
        Agency.founded(server, "北風トラベル株式会社");
        agency.signIn(Agency.ACCOUNT);
        prepare(agency, "NAME_LATIN,LANGUAGES\nKIM,ko\nPARK,ko\n");
        String old = codes(agency).get(0);
        agency.open("/agency/groups.xhtml").locator("#groups tbody a").first().click();
        String group = agency.page().url();
        agency.page().locator("summary").first().click();
        press(agency.page(), "reissue");
        List<String> codes = codes(agency);
        assertThat(
                "names are not told again",
                agency.page().locator(".slip").first().innerText(),
                not(containsString("KIM")));

        traveller.signIn("visitor");
        assertOpensNothing(traveller, old);
        assertOpensNothing(traveller, "0000-0000-0000");
        enter(traveller, codes.get(0));
        traveller.page().locator("summary").first().click();
        press(traveller.page(), "decline");
        assertThat(traveller.page().locator(".alert--success").innerText(), containsString("辞退しました"));

        agency.open(group.substring(server.url().length()));
        agency.page().locator("summary").last().click();
        press(agency.page(), "withdraw");
        assertThat(agency.page().locator(".alert--success").innerText(), containsString("取り消し"));
        assertOpensNothing(traveller, codes.get(1));
        assertThat(
                server.query("select p.id from agency_prepared_record p join agency_group g on g.id = p.group_id"
                        + " where g.state = 'WITHDRAWN'"),
                hasSize(0));
        agency.assertNoFaultsInTheConsole();
    }

    @Test
    void whoTriesCodesIsToldToWait(MadoguchiServer server, Visit agency, Visit traveller) {
        Agency.freshTraveller(server);
        Agency.founded(server, "西風トラベル株式会社");
        agency.signIn(Agency.ACCOUNT);
        prepare(agency, "NAME_LATIN\nGARCIA\n");
        String right = codes(agency).get(0);
        server.query("insert into agency_wrong_code select '00000000-0000-4000-8000-000000000015', now()"
                + " from generate_series(1, 10) returning subject");
        traveller.signIn("visitor");
        enter(traveller, right);
        assertThat(traveller.page().locator("[id='form:code-error']").innerText(), containsString("1時間ほど"));
        Agency.freshTraveller(server);
        enter(traveller, right);
        assertThat(traveller.page().url(), containsString("/visitor/prepared.xhtml"));
    }

    @Test
    void whatIsNoListIsRefusedInWords(MadoguchiServer server, Visit agency, Visit company) {
        Agency.founded(server, "南風トラベル株式会社");
        Page page = agency.signIn(Agency.ACCOUNT, "/agency/upload.xhtml");
        page.locator("#file")
                .setInputFiles(new FilePayload("a.csv", "text/csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}));
        loaded(page, () -> page.locator("#send").click());
        assertThat(page.locator(".alert--error").innerText(), containsString("文字コード"));
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "a.csv", "text/csv", "x".repeat(1_200_000).getBytes(StandardCharsets.UTF_8)));
        loaded(page, () -> page.locator("#send").click());
        assertThat(page.locator(".alert--error").innerText(), containsString("1,024KB"));
        company.signIn("company");
        for (String path : List.of("/agency/groups.xhtml", "/agency/travellers.csv", "/visitor/prepared.xhtml")) {
            assertThat(path, company.page().request().get(server.url() + path).status(), is(403));
        }
        agency.assertNoFaultsInTheConsole();
    }
}
