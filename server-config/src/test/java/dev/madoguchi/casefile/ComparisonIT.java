package dev.madoguchi.casefile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A body that may have registered twice: the office sees it, looks at both and judges. */
@SystemTest
class ComparisonIT {

    private static final String OTHER = "（有）高崎灯具商会";

    @Test
    void twoBodiesThatLookAlikeAreComparedAndJudgedOnce(MadoguchiServer server, Visit visit, Visit colleague) {
        try (OwnCase one = OwnCase.inReview(server);
                OwnCase other = OwnCase.inReview(server)) {
            named(server, one, "株式会社髙﨑灯具商会");
            named(server, other, OTHER);
            visit.signIn("clerk");
            Page page = visit.open(one.reviewPage());
            Locator candidate = page.locator(".lookalike").filter(new Locator.FilterOptions().setHasText(OTHER));
            assertThat(candidate.innerText(), allOf(containsString("名称が同じ"), containsString("電話番号が同じ")));
            Accessibility.assertClean(page);
            visit.screenshot("case-lookalikes");
            candidate.locator("a").click();
            Accessibility.assertClean(page);
            visit.screenshotInBothLanguages("casefile-compare");
            page.setViewportSize(360, 740);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"), is(360));

            String address = page.url();
            colleague.signIn("supervisor");
            colleague.open(address);

            page.locator("[id='form:judge']").click();
            assertThat(page.locator("[id='form:verdict-error']").innerText(), containsString("選"));
            judge(page, "DIFFERENT", "所在地と代表者が異なることを電話で確認。");
            assertThat(page.locator("main").innerText(), containsString("判断を記録しました"));
            judge(colleague.page(), "SAME", "同一と思われる。");
            assertThat(colleague.page().locator("main").innerText(), containsString("判断済みです"));

            page.locator("#back").click();
            assertThat(
                    page.locator(".lookalike:has(.status--incomplete)").allInnerTexts(),
                    not(hasItem(containsString(OTHER))));
            assertThat(
                    page.locator(".lookalike:has(.status--different)").allInnerTexts(),
                    contains(containsString(OTHER)));
            assertThat(one.column("audit_entry", "action"), hasItem("BodiesCompared"));
        }
    }

    @Test
    void nobodyLooksAtABodyThatIsNotAlikeOrAtTheCaseOfAnotherOffice(MadoguchiServer server, Visit visit) {
        try (OwnCase own = OwnCase.inReview(server)) {
            String stranger = server.query("select id from organisation where name like '美ら島%'")
                    .get(0);
            String address = "/casefile/compare.xhtml?case=" + own.id() + "&body=" + stranger;
            for (String account : new String[] {"clerk", "clerk2"}) {
                visit.signIn(account);
                assertThat(account, visit.page().request().get(address).status(), is(404));
                visit.signOut();
            }
            visit.signIn("company");
            assertThat(visit.page().request().get(address).status(), is(403));
        }
    }

    private static void judge(Page page, String verdict, String reason) {
        page.locator("input[name='form:verdict'][value='" + verdict + "']").check();
        page.locator("[id='form:reason']").fill(reason);
        page.locator("[id='form:judge']").click();
    }

    private static void named(MadoguchiServer server, OwnCase own, String name) {
        String body = "(select organisation_id from casefile where id = '" + own.id() + "')";
        run(server, "update organisation set name = ?, name_key = '高崎灯具商会' where id = " + body, name);
        run(
                server,
                "insert into organisation_trace (organisation_id, kind, value) values (" + body + ", 'PHONE', ?)",
                "0273210000");
    }

    private static void run(MadoguchiServer server, String sql, String value) {
        try (Connection owner = server.database();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
