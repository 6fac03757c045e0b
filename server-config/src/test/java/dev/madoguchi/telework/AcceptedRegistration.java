package dev.madoguchi.telework;

import com.microsoft.playwright.Page;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import java.time.Duration;
import java.util.UUID;

/** A registration that was accepted, as the body sees it on its status page, and what can be done with it from there. */
final class AcceptedRegistration {

    private static final int COMPANY = 6;

    private final MadoguchiServer server;
    private final Page page;
    private final RegistrationPages pages;

    private AcceptedRegistration(MadoguchiServer server, Page page, RegistrationPages pages) {
        this.server = server;
        this.page = page;
        this.pages = pages;
    }

    /** Registers a fresh body with this corporate number, for which the visitor acts; low risk, so it is accepted by rule. */
    static AcceptedRegistration of(MadoguchiServer server, Visit visit, String corporateNumber) {
        FreshBody.of(server, COMPANY);
        FreshBody.register(server, COMPANY, corporateNumber);
        RegistrationPages pages = RegistrationPages.begin(visit.signIn("company", "/telework/start.xhtml"));
        pages.open("organisation").untick("withoutNumber").type("corporateNumber", corporateNumber);
        pages.answerAll("5").submit();
        AcceptedRegistration accepted = new AcceptedRegistration(server, visit.page(), pages);
        accepted.await("登録しました");
        return accepted;
    }

    /** Its first case. */
    String caseId() {
        return pages.caseId();
    }

    /** Its id, by which the public list knows it. */
    UUID id() {
        return UUID.fromString(
                server.query("select registration_id from telework_application where case_id = '" + caseId() + "'")
                        .get(0));
    }

    /** A column of the registration. */
    String column(String name) {
        return server.query("select " + name + " from telework_registration where id = '" + id() + "'")
                .get(0);
    }

    /** Whether machines find it in the public list. */
    boolean inPublicInterface() {
        return server.get("/api/v1/telework/campaigns/" + column("campaign_id") + "/participants?limit=200")
                .body()
                .contains(id().toString());
    }

    /** Looks at the status page until it says this. */
    void await(String outcome) {
        Waiting.until(outcome, Duration.ofSeconds(30), () -> {
            page.reload();
            return outcome.equals(pages.outcome());
        });
    }

    /** Presses the button of the status page that changes the case whose answers are in force. */
    RegistrationPages change() {
        page.navigate("/telework/status.xhtml?case=" + column("accepted_case_id"));
        return pressChange(page);
    }

    /** The same in another tab. */
    RegistrationPages changeIn(Page tab) {
        tab.navigate("/telework/status.xhtml?case=" + column("accepted_case_id"));
        return pressChange(tab);
    }

    private static RegistrationPages pressChange(Page tab) {
        tab.locator("[id='registration:change']").click();
        tab.waitForURL(address -> address.contains("/telework/sections.xhtml"));
        return new RegistrationPages(tab, tab.url().replaceAll(".*case=([0-9a-f-]+).*", "$1"));
    }
}
