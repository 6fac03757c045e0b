package dev.madoguchi.inbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The inbox finds, sorts, pages and hands out work, and shows nobody another office's. */
@SystemTest
class InboxIT {

    private static final String ALL_COPIES = "計測用株式会社";

    @Test
    void aLongListIsPagedAndSortedOnTheServer(MadoguchiServer server, Visit visit) {
        List<String> references = OpenCases.some(server, 30);
        visit.signIn("clerk");
        InboxPage inbox = new InboxPage(visit).open("UNASSIGNED", ALL_COPIES);
        assertThat(inbox.references(), hasSize(25));
        inbox.sortBy("REFERENCE");
        List<String> first = inbox.references();
        assertThat(first, is(first.stream().sorted().toList()));
        visit.page().locator("a[rel=next]").click();
        List<String> second = inbox.references();
        assertThat(visit.page().url(), containsString("page=2"));
        assertThat(second, everyItem(not(is(first.get(0)))));
        assertThat(first.size() + second.size() >= references.size(), is(true));
    }

    @Test
    void textFindsByReferenceAndByNameInAnyWidth(MadoguchiServer server, Visit visit) {
        String reference = OpenCases.one(server);
        visit.signIn("clerk");
        InboxPage inbox = new InboxPage(visit);
        assertThat(inbox.open("OFFICE", reference.toLowerCase()).references(), contains(reference));
        String number = reference.substring(reference.lastIndexOf('-') + 1);
        assertThat(inbox.open("OFFICE", "第" + wide(number) + "号").references(), contains(reference));
        assertThat(inbox.open("OFFICE", "100%_!").references(), is(empty()));
    }

    private static String wide(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + '０')))
                .reduce("", String::concat);
    }

    @Test
    void overdueCasesAreMarkedInWordsAndCanBeShownAlone(MadoguchiServer server, Visit visit) {
        OpenCases.some(server, 10);
        visit.signIn("clerk");
        visit.open(InboxPage.ADDRESS + "?scope=OFFICE&overdue=true");
        Page page = visit.page();
        assertThat(
                page.locator("tbody tr.row").count(),
                is(page.locator("tbody .status--overdue").count()));
        assertThat(page.locator("tbody .status--overdue").first().innerText(), containsString("期限超過"));
    }

    @Test
    void changesAreShownAloneAndReviewed(MadoguchiServer server, Visit visit) {
        OpenCases.one(server);
        visit.signIn("clerk", InboxPage.ADDRESS + "?scope=OFFICE");
        Page page = visit.page();
        page.locator("#kind").selectOption("CHANGE");
        page.locator(".filters button").click();
        assertThat(page.url(), containsString("kind=CHANGE"));
        assertThat(page.locator("#kind").inputValue(), is("CHANGE"));
        assertThat(
                page.locator("tbody tr.row").count(),
                is(page.locator("tbody .status--open", new Page.LocatorOptions().setHasText("変更の届出"))
                        .count()));
        Accessibility.assertClean(page);
        visit.screenshotInBothLanguages("inbox-changes");
        page.locator("tbody a", new Page.LocatorOptions().setHasText("こまち銀行")).click();
        assertThat(page.locator("main").innerText(), containsString("変更の届出"));
        Accessibility.assertClean(page);
        visit.screenshotInBothLanguages("review-of-a-change");
    }

    @Test
    void aTaskIsTakenAndGivenBack(MadoguchiServer server, Visit visit) {
        String reference = OpenCases.one(server);
        visit.signIn("clerk");
        InboxPage inbox = new InboxPage(visit).open("UNASSIGNED", reference);
        inbox.claim(reference);
        assertThat(inbox.notice(), containsString(reference));
        assertThat(inbox.open("MINE", reference).references(), contains(reference));
        inbox.release(reference);
        assertThat(inbox.open("UNASSIGNED", reference).references(), contains(reference));
        visit.assertNoFaultsInTheConsole();
    }

    @Test
    void whatAnotherClerkTookMeanwhileIsRefusedByName(MadoguchiServer server, Visit visit) {
        String reference = OpenCases.one(server);
        visit.signIn("clerk");
        InboxPage inbox = new InboxPage(visit).open("UNASSIGNED", reference);
        Colleagues.take(server, reference);
        inbox.claim(reference);
        assertThat(inbox.notice(), containsString(Colleagues.NAME));
    }

    @Test
    void anotherOfficeSeesNothing(MadoguchiServer server, Visit visit) {
        String reference = OpenCases.one(server);
        visit.signIn("clerk2");
        assertThat(new InboxPage(visit).open("OFFICE", reference).references(), is(empty()));
        Response answer = visit.page().navigate(ReviewPage.address(server, reference));
        assertThat(answer.status(), is(404));
    }

    @Test
    void theSupervisorSeesTheWorkload(MadoguchiServer server, Visit visit) {
        OpenCases.one(server);
        visit.signIn("supervisor", InboxPage.ADDRESS);
        assertThat(visit.page().locator("section h2").allInnerTexts(), hasItem("担当別の件数"));
        visit.screenshotInBothLanguages("inbox-supervisor");
    }

    @Test
    void theInboxIsAccessibleOnDeskAndPhone(MadoguchiServer server, Visit visit) {
        OpenCases.some(server, 3);
        visit.signIn("clerk", InboxPage.ADDRESS + "?scope=OFFICE");
        Accessibility.assertClean(visit.page());
        visit.screenshotInBothLanguages("inbox");
        visit.page().setViewportSize(360, 800);
        Accessibility.assertClean(visit.page());
        assertThat(
                visit.page().evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                is(true));
        visit.assertNoFaultsInTheConsole();
    }
}
