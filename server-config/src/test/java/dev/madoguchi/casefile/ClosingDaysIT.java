package dev.madoguchi.casefile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** An operator closes an office on a day to come, sees what deadlines become, and opens it again. */
@SystemTest
class ClosingDaysIT {

    private final LocalDate day = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusYears(3);

    @Test
    void daysAreClosedAndOpenedAgainAndDeadlinesFollow(Visit operator) {
        Page page = operator.signIn("operator", "/operator/closings.xhtml");
        Accessibility.assertClean(page);
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"), is(360));

        page.locator("[id='effect:day']").fill("2026-12-25");
        press(page, "effect:reckon");
        assertThat(page.locator("[id='effect:result']").innerText(), containsString("= 2027年1月7日(木)"));
        page.locator("[id='effect:count']").fill("61");
        press(page, "effect:reckon");
        assertThat(page.locator("[id='effect:count-error']").innerText(), containsString("60以下"));

        add(page, LocalDate.of(2020, 1, 6), LocalDate.of(2020, 1, 6));
        assertThat(page.locator("[id='form:firstOn-error']").innerText(), containsString("明日以降"));
        add(page, day, day.minusDays(1));
        assertThat(page.locator("[id='form:lastOn-error']").innerText(), containsString("最初の日以降"));
        add(page, day, day.plusDays(1));
        Locator row = page.locator("#closings tbody tr").first();
        assertThat(row.innerText(), containsString(day.getYear() + "年"));
        assertThat(page.locator("#closings").innerText(), containsString("12月29日から1月3日まで（2015年から毎年）"));
        add(page, day.plusDays(1), day.plusDays(1));
        assertThat(page.locator("[id='form:firstOn-error']").innerText(), containsString("すでに閉庁日"));
        Accessibility.assertClean(page);

        row.locator("summary").click();
        page.evaluate("() => { document.documentElement.dataset.before = 'true'; }");
        row.locator("input[type=submit]").click();
        loaded(page);
        assertThat(page.locator(".alert--success").innerText(), containsString("削除しました"));
        operator.assertNoFaultsInTheConsole();
    }

    private static void add(Page page, LocalDate first, LocalDate last) {
        page.locator("[id='form:firstOn']").fill(first.toString());
        page.locator("[id='form:lastOn']").fill(last.toString());
        press(page, "form:add");
    }

    private static void press(Page page, String button) {
        page.evaluate("() => { document.documentElement.dataset.before = 'true'; }");
        page.locator("[id='" + button + "']").click();
        loaded(page);
    }

    private static void loaded(Page page) {
        page.waitForFunction("() => !document.documentElement.dataset.before && document.readyState === 'complete'");
    }
}
