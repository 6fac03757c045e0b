package dev.madoguchi.casefile;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.madoguchi.server.Visit;
import java.util.List;

/** The parts of the case page with which a clerk gathers remarks and sends the case back. */
record CorrectionPage(Visit visit) {

    Page page() {
        return visit.page();
    }

    CorrectionPage open(String path) {
        visit.open(path);
        return this;
    }

    /** Follows the link beside an answer, so that the form stands at this field. */
    CorrectionPage remarkAt(String field) {
        page().locator("a[href*='remark=" + field + "']").first().click();
        page().waitForLoadState();
        return this;
    }

    String chosenField() {
        return page().locator("[id='remark:remarkField']").inputValue();
    }

    CorrectionPage choose(String field) {
        page().locator("[id='remark:remarkField']").selectOption(field);
        return this;
    }

    Locator text() {
        return page().locator("[id='remark:remarkText']");
    }

    CorrectionPage write(String text) {
        text().fill(text);
        return press("remark:write");
    }

    String errorAt(String field) {
        return page().locator("[id='remark:" + field + "-error']").innerText();
    }

    CorrectionPage strikeFirst() {
        page().locator("form[id='remarks'] input[type=submit]").first().click();
        page().waitForLoadState();
        return this;
    }

    CorrectionPage ask() {
        page().locator("form[id='asking'] summary").click();
        return press("asking:ask");
    }

    CorrectionPage press(String button) {
        page().locator("[id='" + button + "']").click();
        page().waitForLoadState();
        return this;
    }

    List<String> remarks() {
        return page().locator("#correction .message__body").allInnerTexts();
    }

    /** The answers before and after of a round that was answered, in the order of the form. */
    List<String> column(int number) {
        return page().locator(".comparison td:nth-child(" + number + ")").allInnerTexts();
    }

    String notice() {
        return page().locator("#errors").innerText();
    }

    String main() {
        return page().locator("main").innerText();
    }
}
