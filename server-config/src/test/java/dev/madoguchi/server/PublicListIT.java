package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The public list of participants in the demonstration data, as people use it. */
@SystemTest
class PublicListIT {

    private static final String LIST = "/telework/participants.xhtml?campaign=2019";
    private static final int PHONE_AT_LEAST = 360;

    @Test
    void everyoneFindsTheListFromTheStartPage(Visit visit) {
        Page page = visit.open("/");

        page.locator("#list").click();

        assertThat(page.url(), containsString("/telework/participants.xhtml"));
        assertThat(rows(page).count(), greaterThan(0));
    }

    @Test
    void theListIsTurnedPageByPage(Visit visit) {
        Page page = visit.open(LIST);
        String first = rows(page).first().innerText();

        page.locator("a[rel=next]").click();

        assertThat(page.url(), containsString("page=2"));
        assertThat(page.url(), containsString("campaign=2019"));
        assertThat(rows(page).first().innerText(), is(not(first)));
    }

    @Test
    void filtersStayInTheAddress(Visit visit) {
        Page page = visit.open(LIST);

        page.locator("#category").selectOption("SPECIAL_COOPERATION");
        page.locator(".filters button").click();

        assertThat(page.url(), containsString("category=SPECIAL_COOPERATION"));
        assertThat(rows(page).locator("td:nth-child(2)").allInnerTexts(), everyItem(startsWith("特別協力団体")));
        page.reload();
        assertThat(page.locator("#category").inputValue(), is("SPECIAL_COOPERATION"));
    }

    @Test
    void hiraganaFindsANameByItsReading(Visit visit) {
        Page page = visit.open(LIST + "&q=%E3%81%AA%E3%81%AB%E3%82%8F");

        assertThat(rows(page).count(), is(1));
        assertThat(rows(page).innerText(), containsString("浪花みなと物産株式会社"));
    }

    @Test
    void whoeverFindsNobodyIsTakenBackToTheWholeList(Visit visit) {
        Page page = visit.open(LIST + "&q=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(rows(page).count(), is(0));

        page.locator(".empty a").click();

        assertThat(rows(page).count(), greaterThan(0));
        visit.assertNoFaultsInTheConsole();
    }

    @Test
    void aBodyThatKeepsItsNameIsCountedAndNotListed(Visit visit, MadoguchiServer server) {
        String counted = server.query("select count(*) from telework_registration r join telework_campaign c"
                        + " on c.id = r.campaign_id where c.code = '2019' and r.public_name is null")
                .get(0);
        assertThat(counted, is("1"));

        Page page = visit.open(LIST + "&q=%E7%AB%8B%E5%B1%B1");

        assertThat(rows(page).count(), is(0));
    }

    @Test
    void oneBodyShowsWhatItPublishes(Visit visit) {
        Page page = visit.open(LIST + "&q=%E6%B5%AA%E8%8A%B1");

        rows(page).locator("a").click();

        assertThat(page.locator("h1").innerText(), is("浪花みなと物産株式会社"));
        assertThat(page.locator("main").innerText(), containsString("大阪府"));
        assertThat(page.locator("main").innerText(), not(containsString("@")));
        Accessibility.assertClean(page);
        visit.screenshotInBothLanguages("participant");
    }

    @Test
    void theListIsSavedAsCsvThatSpreadsheetsRead(Visit visit) throws IOException {
        Page page = visit.open(LIST);

        Download download = page.waitForDownload(() -> page.locator("#csv").click());

        String text = Files.readString(download.path(), StandardCharsets.UTF_8);
        assertThat(download.suggestedFilename(), is("telework-2019.csv"));
        assertThat(text, startsWith("\uFEFF団体名,"));
        assertThat(text.lines().count(), greaterThan(25L));
    }

    @Test
    void theListIsAccessibleOnDeskAndPhone(Visit visit) {
        Page page = visit.open(LIST);
        Accessibility.assertClean(page);
        visit.screenshotInBothLanguages("participants");

        page.setViewportSize(PHONE_AT_LEAST, 740);
        Accessibility.assertClean(page);
        assertThat(
                page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                is(true));
    }

    private static Locator rows(Page page) {
        return page.locator("main tbody tr");
    }
}
