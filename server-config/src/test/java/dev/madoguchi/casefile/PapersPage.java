package dev.madoguchi.casefile;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.madoguchi.server.Visit;
import java.util.List;

/** The parts of a page about papers, messages and notes, as people use them. */
record PapersPage(Visit visit) {

    Page page() {
        return visit.page();
    }

    PapersPage open(String path) {
        visit.open(path);
        return this;
    }

    /** Chooses a file and waits until the list has it. */
    void attach(String list, FilePayload file) {
        choose(list, file);
        names(list).filter(new Locator.FilterOptions().setHasText(file.name)).waitFor();
    }

    /** Chooses a file and waits for the reason of its refusal. */
    String attachInVain(String list, FilePayload file) {
        choose(list, file);
        Locator refused = page().locator("form[data-upload='" + list + "'] .upload__refused");
        refused.locator(".line").first().waitFor();
        return refused.innerText();
    }

    private void choose(String list, FilePayload file) {
        page().locator("[id='" + list + "-file']").setInputFiles(file);
    }

    void remove(String list, String name) {
        page().locator("form[id='" + list + "'] .paper")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("[data-remove]")
                .click();
        names(list)
                .filter(new Locator.FilterOptions().setHasText(name))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    Locator names(String list) {
        return page().locator("form[id='" + list + "'] .paper__name");
    }

    /** What the link of a document leads to, asked for with the cookies of this person. */
    APIResponse get(String address) {
        return page().request().get(address);
    }

    /** The same as a script asks: it gets an answer where a person is led back to the page. */
    APIResponse ask(String address) {
        return page().request().get(address, RequestOptions.create().setHeader("Accept", "text/plain"));
    }

    String addressOf(String list) {
        return names(list).first().getAttribute("href");
    }

    PapersPage write(String text) {
        page().locator("[id='message:messageText']").fill(text);
        return this;
    }

    void send() {
        page().locator("[id='message:send']").click();
        page().waitForLoadState();
    }

    void sendTwice() {
        page().locator("[id='message:send']").dblclick();
        page().locator("#errors .alert--success").waitFor();
    }

    void note(String text) {
        page().locator("[id='notes:noteText']").fill(text);
        page().locator("[id='notes:addNote']").click();
        page().waitForLoadState();
    }

    List<String> messages() {
        return page().locator(".message .message__body").allInnerTexts();
    }

    String main() {
        return page().locator("main").innerText();
    }
}
