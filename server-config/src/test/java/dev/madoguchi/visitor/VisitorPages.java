package dev.madoguchi.visitor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Page;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.Visit;

/** The pages of a visitor on a phone. */
final class VisitorPages {

    private static final int WIDTH = 390;
    private static final int NARROWEST = 360;
    private static final int HEIGHT = 844;

    private final Page page;

    VisitorPages(Page page) {
        this.page = page;
        page.setViewportSize(WIDTH, HEIGHT);
    }

    /** A visitor who reads this language signs in and is on a page. */
    static VisitorPages signedIn(Visit visit, String language, String path) {
        visit.setLanguage(language);
        return new VisitorPages(visit.signIn("visitor", path));
    }

    VisitorPages open(String path) {
        page.navigate("/visitor/" + path);
        return this;
    }

    VisitorPages follow(String words) {
        page.locator("main a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    VisitorPages fill(String field, String value) {
        page.locator("[id='form:" + field + "']").fill(value);
        return this;
    }

    VisitorPages choose(String field, String value) {
        page.locator("[id='form:" + field + "']").selectOption(value);
        return this;
    }

    VisitorPages check(String field, String value) {
        page.locator("input[name='form:" + field + "'][value='" + value + "']").check();
        return this;
    }

    boolean isChecked(String field, String value) {
        return page.locator("input[name='form:" + field + "'][value='" + value + "']")
                .isChecked();
    }

    String valueOf(String field) {
        return page.locator("[id='form:" + field + "']").inputValue();
    }

    /** Presses a button and waits for the page after it. */
    VisitorPages press(String button) {
        page.evaluate("() => { document.documentElement.dataset.before = 'true'; }");
        page.locator("[id='" + button + "']").click();
        page.waitForFunction("() => !document.documentElement.dataset.before && document.readyState === 'complete'");
        return this;
    }

    /** Opens the question, and says yes. */
    VisitorPages confirm(String button) {
        page.locator("details:has([id='" + button + "']) summary").click();
        return press(button);
    }

    String errorAt(String field) {
        return page.locator("[id='form:" + field + "-error']").innerText().strip();
    }

    String main() {
        return page.locator("main").innerText();
    }

    /** The names offered by a list, without the empty choice, as many as asked for. */
    String firstChoices(String field, int count) {
        return String.join(
                " ",
                page.locator("[id='form:" + field + "'] option").allInnerTexts().subList(1, count + 1));
    }

    /** Fails when the page as it stands breaks a rule of accessibility or is wider than a phone. */
    VisitorPages looksRight() {
        Accessibility.assertClean(page);
        page.setViewportSize(NARROWEST, HEIGHT);
        assertThat(
                "width of " + page.url(), page.evaluate("() => document.documentElement.scrollWidth"), is(NARROWEST));
        page.setViewportSize(WIDTH, HEIGHT);
        return this;
    }
}
