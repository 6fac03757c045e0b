package dev.madoguchi.organisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Page;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.Visit;

/** The pages about a body and its members, as the person at the browser uses them. */
final class MembersPages {

    private static final int PHONE = 360;

    private final Page page;

    MembersPages(Visit visit) {
        this.page = visit.page();
    }

    /** Opens a page about the body: {@code members} for {@code /organisation/members.xhtml}. */
    MembersPages open(String name) {
        page.navigate("/organisation/" + name + (name.contains(".xhtml") ? "" : ".xhtml"));
        return this;
    }

    /** Follows a link in the content by its words. */
    MembersPages follow(String words) {
        page.locator("main a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    MembersPages fill(String id, String value) {
        page.locator("[id='" + id + "']").fill(value);
        return this;
    }

    MembersPages choose(String id, String value) {
        page.locator("input[name='" + id + "'][value='" + value + "']").check();
        return this;
    }

    /** Presses a button and waits for the page after it. */
    MembersPages press(String id) {
        page.evaluate("() => { document.documentElement.dataset.before = 'true'; }");
        page.locator("[id='" + id + "']").click();
        page.waitForFunction("() => !document.documentElement.dataset.before && document.readyState === 'complete'");
        return this;
    }

    /** Opens the question, and says yes. */
    MembersPages confirm(String id) {
        page.locator("details:has([id='" + id + "']) summary").click();
        return press(id);
    }

    /** What is wrong at a field. */
    String errorAt(String id) {
        return page.locator("[id='" + id + "-error']").innerText().strip();
    }

    /** What the page says. */
    String main() {
        return page.locator("main").innerText();
    }

    /** Whom the header says the person acts for. */
    String actsFor() {
        return page.locator(".person__role").innerText();
    }

    /** Fails when the page as it stands breaks a rule of accessibility or is wider than a phone. */
    MembersPages looksRight() {
        Accessibility.assertClean(page);
        var size = page.viewportSize();
        page.setViewportSize(PHONE, 800);
        assertThat("width of " + page.url(), page.evaluate("() => document.documentElement.scrollWidth"), is(PHONE));
        page.setViewportSize(size.width, size.height);
        return this;
    }
}
