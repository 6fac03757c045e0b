package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

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

    @Test
    void aCompanySignsInAndComesBack(Visit visit) {
        Page page = visit.signIn("company");
        assertThat(page.url().contains("/realms/"), is(false));
    }
}
