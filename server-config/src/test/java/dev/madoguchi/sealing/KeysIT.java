package dev.madoguchi.sealing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import org.junit.jupiter.api.Test;

/** An operator puts new keys in place and sees which one is in use; nobody else comes near them. */
@SystemTest
class KeysIT {

    private static final String PAGE = "/operator/keys.xhtml";

    @Test
    void anOperatorPutsNewKeysInPlace(MadoguchiServer server, Visit operator, Visit company) {
        Page page = operator.signIn("operator", PAGE);
        Accessibility.assertClean(page);
        rotate(page);
        rotate(page);
        Locator rows = values(page).locator("tbody tr");
        assertThat(rows.first().innerText(), containsString("使用中"));
        assertThat(rows.nth(1).innerText(), containsString("読取りのみ"));
        Accessibility.assertClean(page);
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"), is(360));
        operator.screenshotInBothLanguages("operator-keys");

        assertThat(
                server.query("select id from audit_entry where action = 'KeysRotated' and actor like '%05'"),
                hasSize(2));
        company.signIn("company");
        assertThat(company.page().request().get(server.url() + PAGE).status(), is(403));
        operator.assertNoFaultsInTheConsole();
    }

    private static Locator values(Page page) {
        return page.locator(".section", new Page.LocatorOptions().setHasText("訪問者の情報の暗号鍵"));
    }

    private static void rotate(Page page) {
        values(page).locator("summary").click();
        page.evaluate("() => { document.documentElement.dataset.before = 'true'; }");
        values(page).locator("input[type=submit]").click();
        page.waitForFunction("() => !document.documentElement.dataset.before && document.readyState === 'complete'");
        assertThat(
                page.locator(".alert--success").innerText(), allOf(containsString("新しい鍵"), containsString("更新しました")));
    }
}
