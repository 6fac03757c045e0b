package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SystemTest
class StartPageIT {

    @Test
    void theStartPageOpensInTheLanguageChosen(Visit visit) {
        Page page = visit.open("/");
        assertThat(page.locator("html").getAttribute("lang"), is("ja"));
        String japanese = page.title();
        visit.setLanguage("en");
        page.reload();
        assertThat(page.locator("html").getAttribute("lang"), is("en"));
        assertThat(page.title(), is(not(japanese)));
    }

    @Test
    void theStartPageIsAccessibleOnDeskAndPhone(Visit visit) {
        Page page = visit.open("/");
        Accessibility.assertClean(page);
        visit.screenshotInBothLanguages("start");
        page.setViewportSize(390, 844);
        Accessibility.assertClean(page);
    }

    @ParameterizedTest
    @CsvSource({"clerk, /inbox/list.xhtml", "auditor, /audit/entries.xhtml", "operator, /operator/mails.xhtml"})
    void officialsFindTheirWorkFromTheStartPage(String account, String desk, Visit visit) {
        Page page = visit.open("/");
        page.locator("#staff").click();
        visit.enter(account);
        page.waitForURL(address -> address.endsWith(desk));
        assertThat(page.locator(".navigation [aria-current=page]").getAttribute("href"), endsWith(desk));
    }

    @Test
    void whoCannotRegisterIsNotSentToAClosedDoor(Visit visit) {
        Page page = visit.signIn("merchant");
        assertThat(page.locator("#company").count(), is(0));
        assertThat(page.locator("main").innerText(), containsString("企業・団体のアカウントでサインインすると"));
        Accessibility.assertClean(page);
    }

    @Test
    void aCompanySignsInAndComesBack(Visit visit) {
        Page page = visit.signIn("company");
        assertThat(page.url().contains("/realms/"), is(false));
    }
}
