package dev.madoguchi.telework;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The pages on which a body registers for a campaign, as the person at the browser uses them. */
public final class RegistrationPages {

    private static final List<String> SECTIONS =
            List.of("organisation", "contact", "plan", "support", "survey", "security", "publication");

    private final Page page;
    private String caseId;

    /** The pages in this tab, for the registration with this id; {@code null} while none is begun. */
    public RegistrationPages(Page page, String caseId) {
        this.page = page;
        this.caseId = caseId;
    }

    /** Begins a registration for the first open campaign, or goes on with the draft begun earlier. */
    public static RegistrationPages begin(Page page) {
        page.navigate("/telework/start.xhtml");
        page.locator("main .section .button--primary").first().click();
        page.waitForURL("**/telework/sections.xhtml?case=*");
        return new RegistrationPages(page, page.url().replaceAll(".*case=([0-9a-f-]+).*", "$1"));
    }

    public String caseId() {
        return caseId;
    }

    /** Opens one of the registration's pages: a section, {@code sections}, {@code check} or {@code status}. */
    public RegistrationPages open(String name) {
        page.navigate("/telework/" + name + ".xhtml?case=" + caseId);
        return this;
    }

    /** The page in front of the person: {@code plan} for {@code /telework/plan.xhtml}. */
    public String here() {
        return page.url().replaceAll(".*/telework/([a-z]+)\\.xhtml.*", "$1");
    }

    /** An input by the name of its field. */
    public Locator input(String field) {
        return page.locator("[id='form:" + field + "']");
    }

    /** Types into a field and leaves it, and waits until it is saved or refused. */
    public RegistrationPages type(String field, String value) {
        if (!input(field).inputValue().equals(value)) {
            page.waitForResponse(answer -> "POST".equals(answer.request().method()), () -> {
                input(field).fill(value);
                input(field).blur();
            });
        }
        return saved();
    }

    /** Picks an option of a list by its value. */
    public RegistrationPages pick(String field, String option) {
        input(field).selectOption(option);
        return saved();
    }

    /** Ticks a choice, a radio button or a box of a group, by its value. */
    public RegistrationPages choose(String field, String value) {
        page.locator("input[name='form:" + field + "'][value='" + value + "']").check();
        return saved();
    }

    /** Ticks a single box. */
    public RegistrationPages tick(String field) {
        input(field).check();
        return saved();
    }

    /** Takes the tick from a single box. */
    public RegistrationPages untick(String field) {
        input(field).uncheck();
        return saved();
    }

    /** How many people work at a place on the n-th day. */
    public RegistrationPages plan(int day, String place, String headcount) {
        return type(planned(day, place), headcount);
    }

    /** The field for the people at a place on the n-th day of the campaign. */
    public String planned(int day, String place) {
        return page.locator(".plan input[id$=':" + place + "']")
                .nth(day)
                .getAttribute("id")
                .substring("form:".length());
    }

    /** Waits until nothing is on its way to the server. */
    public RegistrationPages saved() {
        page.waitForFunction("() => { const s = document.querySelector('.saved');"
                + " return !s || s.textContent !== s.dataset.saving; }");
        return this;
    }

    /** What stands at a field in red; empty where nothing is wrong. */
    public String errorAt(String field) {
        return page.locator("[id='form:" + field + "-error']").innerText().strip();
    }

    /** What was said about saving: that it is saved, or nothing while a field is refused. */
    public String saying() {
        return page.locator(".saved").innerText().strip();
    }

    /** Saves and goes on. */
    public RegistrationPages next() {
        return press("next");
    }

    /** Presses a button and waits for the page after it. */
    public RegistrationPages press(String button) {
        page.evaluate("() => { document.documentElement.dataset.before = 'true'; }");
        input(button).click();
        page.waitForFunction("() => !document.documentElement.dataset.before && document.readyState === 'complete'");
        return this;
    }

    /** Answers all sections so that the registration can be handed in: {@code headcount} people on every day. */
    public RegistrationPages answerAll(String headcount) {
        open("organisation");
        type("postalCode", "100-0001")
                .pick("prefecture", "TOKYO")
                .type("city", "千代田区")
                .type("street", "千代田1-1");
        pick("industry", "G")
                .choose("sizeClass", "LARGE")
                .type("staffTotal", "5000")
                .next();
        open("contact");
        type("name", "海岸 花子")
                .type("kana", "カイガン ハナコ")
                .type("email", "soumu@example.jp")
                .type("phone", "03-1234-5678");
        next();
        open("plan");
        choose("offPeak", "false").type("sameHome", headcount).press("fill").next();
        open("support").choose("supports", "false").next();
        open("survey").choose("willing", "false").next();
        open("security").choose("measures", "POLICY").type("declarationTitle", "代表取締役社長");
        type("declarationName", "海岸 太郎").tick("declared").next();
        return open("publication").choose("items", "NAME").tick("decided").next();
    }

    /** Looks over the answers and hands them in; the reference. */
    public String submit() {
        open("check").press("submit");
        return reference();
    }

    /** The reference on the status page. */
    public String reference() {
        Locator reference = page.locator(".receipt__reference");
        reference.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return reference.innerText().strip();
    }

    /** What the status page says first. */
    public String outcome() {
        return page.locator(".receipt__outcome").innerText().strip();
    }

    /** The names of all sections' pages in the order of the form. */
    public static List<String> sections() {
        return SECTIONS;
    }
}
