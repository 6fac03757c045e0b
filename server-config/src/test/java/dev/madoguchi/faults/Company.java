package dev.madoguchi.faults;

import dev.madoguchi.server.MadoguchiServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who hands in one registration after the other, and presses again when no answer comes. */
public final class Company implements Callable<Void> {

    private final Work work;
    private final Drafts drafts;
    private final UUID organisation = UUID.randomUUID();
    private final Person person;
    private final String subject;

    public Company(MadoguchiServer server, Work work, Drafts drafts, String account, String subject)
            throws SQLException {
        this.work = work;
        this.drafts = drafts;
        this.subject = subject;
        this.person = new Person(server.url(), account);
        drafts.prepare(organisation, subject);
    }

    @Override
    public Void call() throws Exception {
        while (!work.isOver()) {
            handInOne();
        }
        return null;
    }

    /** Hands in one registration; answers with its case once that is acknowledged. */
    public UUID handInOne() throws SQLException {
        UUID caseId = drafts.next(organisation, subject);
        work.untilAnswered(() -> submit(caseId));
        return caseId;
    }

    private void submit(UUID caseId) throws IOException {
        Document page = person.open("/telework/check.xhtml?case=" + caseId);
        if (page.getElementById("form:submit") != null) {
            page = person.press(page, "form:submit");
        }
        Element reference = page.selectFirst(".receipt__reference");
        if (reference == null) {
            throw new IOException("No receipt: " + page.location() + " "
                    + page.select("h1, .alert").text());
        }
        work.submitted(caseId, reference.text());
    }
}
