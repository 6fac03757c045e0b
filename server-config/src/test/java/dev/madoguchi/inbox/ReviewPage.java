package dev.madoguchi.inbox;

import com.microsoft.playwright.Page;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.Visit;

/** The page of one registration as clerks and supervisors use it. */
record ReviewPage(Visit visit) {

    static String address(MadoguchiServer server, String reference) {
        return "/telework/review.xhtml?case=" + OpenCases.column(server, reference, "id");
    }

    ReviewPage open(MadoguchiServer server, String reference) {
        visit.open(address(server, reference));
        return this;
    }

    Page page() {
        return visit.page();
    }

    void claim() {
        press("holding:claim");
    }

    void accept() {
        unfold("acceptance");
        press("acceptance:accept");
    }

    void refuse(String reason) {
        unfold("refusal");
        refuseAgain(reason);
    }

    /** After a refusal of the page: the form is still open. */
    void refuseAgain(String reason) {
        page().locator("[id='refusal:reason']").fill(reason);
        press("refusal:refuse");
    }

    void approve() {
        unfold("approval");
        press("approval:approve");
    }

    void giveBack(String note) {
        unfold("return");
        page().locator("[id='return:reason']").fill(note);
        press("return:giveBack");
    }

    boolean offers(String form) {
        return page().locator("form[id='" + form + "']").count() > 0;
    }

    String notice() {
        return page().locator("#errors").innerText();
    }

    private void unfold(String form) {
        page().locator("form[id='" + form + "'] summary").click();
    }

    private void press(String button) {
        page().locator("[id='" + button + "']").click();
    }
}
