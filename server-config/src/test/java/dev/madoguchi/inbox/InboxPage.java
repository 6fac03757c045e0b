package dev.madoguchi.inbox;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.madoguchi.server.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The inbox as a person uses it. */
record InboxPage(Visit visit) {

    static final String ADDRESS = "/inbox/list.xhtml";

    /** Opens one view of it, as a bookmark would. */
    InboxPage open(String scope, String text) {
        visit.open(ADDRESS + "?scope=" + scope + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        return this;
    }

    Page page() {
        return visit.page();
    }

    List<String> references() {
        return page().locator("tbody td.reference").allInnerTexts();
    }

    Locator row(String reference) {
        return page().locator("tbody tr.row")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByText(reference, new Page.GetByTextOptions().setExact(true))));
    }

    void claim(String reference) {
        row(reference).locator("button[name=claim]").click();
    }

    void release(String reference) {
        row(reference).locator("button[name=release]").click();
    }

    void sortBy(String order) {
        page().locator("thead a[href*='sort=" + order + "']").click();
    }

    String notice() {
        return page().locator("#errors").innerText();
    }
}
