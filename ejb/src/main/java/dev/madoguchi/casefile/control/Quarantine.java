package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Document;
import dev.madoguchi.casefile.entity.DocumentFoundInfected;
import dev.madoguchi.casefile.entity.ScanResult;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Duration;

/** Documents that nobody can open until the scanner has looked at them, and those that were chosen but never sent. */
@ApplicationScoped
public class Quarantine {

    private static final Duration KEPT_UNSENT = Duration.ofDays(7);

    @Inject
    private DocumentRepository documents;

    @Inject
    private VirusScanner scanner;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /**
     * Has the scanner look at the document that has waited longest.
     *
     * @return whether there was one
     * @throws IOException if the scanner still does not answer
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean examineNext() throws IOException {
        Document document = documents.waiting().orElse(null);
        if (document == null) {
            return false;
        }
        ScanResult result = scanner.scan(() -> new PieceStream(position -> documents.piece(document.id(), position)));
        document.scanned(result);
        if (result == ScanResult.INFECTED) {
            documents.discardContent(document);
            facts.fire(new DocumentFoundInfected(document.caseId(), document.id()));
        }
        return true;
    }

    /** Throws away what was chosen for a message a week ago and never sent. */
    @Transactional(TxType.REQUIRES_NEW)
    public void clearUnsent() {
        documents.removeUnsentOlderThan(clock.now().minus(KEPT_UNSENT));
    }
}
