package dev.madoguchi.server.benchmark;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.madoguchi.server.Browser;
import dev.madoguchi.server.FormClient;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.Visit;
import java.io.IOException;
import java.util.concurrent.atomic.DoubleAdder;

/** Those who use the system while it is measured: one clerk over plain HTTP, others in a real browser. */
final class People implements AutoCloseable {

    private final MadoguchiServer server;
    private final Browser browser = Browser.started();
    private final Clerk clerk;

    People(MadoguchiServer server) throws IOException {
        this.server = server;
        this.clerk = new Clerk(new FormClient(server.url()).signIn("clerk"));
    }

    Clerk clerk() {
        return clerk;
    }

    /** A person with a browser and nothing cached. */
    Visit visit() {
        return browser.visit(server.url());
    }

    /** How many bytes, as they went over the wire, the first section of a new registration costs. */
    double transferredBy(Visit visit, String account) {
        visit.signIn(account, "/telework/start.xhtml");
        Page page = visit.page();
        page.locator("[id$=start]").first().click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("a[href*='/telework/organisation.xhtml']").first().click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        DoubleAdder bytes = new DoubleAdder();
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.send("Network.clearBrowserCache");
        network.on(
                "Network.loadingFinished",
                event -> bytes.add(event.get("encodedDataLength").getAsDouble()));
        page.reload();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.sum();
    }

    /** The clerk accepts a case in the browser. */
    void accept(Visit visit, String caseId) {
        Page page = visit.open("/telework/review.xhtml?case=" + caseId);
        page.locator("details:has([id$=accept]) > summary").click();
        page.locator("[id$=accept]").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    @Override
    public void close() {
        browser.close();
    }
}
