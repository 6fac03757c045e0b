package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Allowance;
import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Document;
import dev.madoguchi.casefile.entity.DocumentAdded;
import dev.madoguchi.casefile.entity.DocumentOpened;
import dev.madoguchi.casefile.entity.DocumentPlace;
import dev.madoguchi.casefile.entity.DocumentPurpose;
import dev.madoguchi.casefile.entity.DocumentRemoved;
import dev.madoguchi.casefile.entity.ExaminedFile;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.casefile.entity.Remark;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.function.Predicate;

/** Taking in documents: who may add what to a case, how much, and keeping it. */
@ApplicationScoped
public class DocumentDesk {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private DocumentRepository documents;

    @Inject
    private CorrectionRepository corrections;

    @Inject
    private DocumentSettings settings;

    @Inject
    private CaseAccess access;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /**
     * Lets only those pass who may add a document there now.
     *
     * @throws dev.madoguchi.kernel.NotFound if the case does not exist for the caller
     * @throws CaseStepNotAllowed if the case takes no more documents, or none there
     */
    public void requireAddable(Casefile casefile, DocumentPlace place) {
        if (place.purpose() == DocumentPurpose.MESSAGE) {
            access.requireParty(casefile);
        } else {
            access.requireApplicant(casefile);
        }
        boolean taken = place.purpose() == DocumentPurpose.REMARK_ANSWER
                ? isAsked(casefile.id(), remark -> remark.field().equals(place.slot()))
                : takes(casefile, place.purpose());
        if (!taken) {
            throw new CaseStepNotAllowed(casefile.status());
        }
    }

    /** Whether the caller, who may read the case, may add a document now. */
    public boolean isAddable(Casefile casefile, DocumentPurpose purpose) {
        boolean mine = purpose == DocumentPurpose.MESSAGE ? access.isParty(casefile) : access.isApplicant(casefile);
        return mine && takes(casefile, purpose);
    }

    /** Whether a document can still be taken out: nothing was handed over since it was added. */
    public boolean isRemovable(Casefile casefile, Document document) {
        boolean answersNow = document.purpose() == DocumentPurpose.REMARK_ANSWER
                && access.isApplicant(casefile)
                && isAsked(casefile.id(), remark -> remark.field().equals(document.slot()));
        return casefile.isDraft() || document.isUnsent() || answersNow;
    }

    private boolean takes(Casefile casefile, DocumentPurpose purpose) {
        return switch (purpose) {
            case APPLICATION -> !casefile.status().isFinal();
            case MESSAGE -> casefile.isOpenForMessages();
            case REMARK_ANSWER -> isAsked(casefile.id(), remark -> true);
        };
    }

    /** Whether the office asks now for such a document. */
    private boolean isAsked(UUID caseId, Predicate<Remark> which) {
        return corrections.asked(caseId).stream()
                .flatMap(round -> round.remarks().stream())
                .filter(remark -> remark.paper().isPresent())
                .anyMatch(which);
    }

    /** What may still be added to a case. */
    public Allowance allowance(UUID caseId) {
        DocumentRepository.Total total = documents.total(caseId);
        return new Allowance(
                settings.fileBytes(),
                Math.max(0, settings.caseFiles() - total.files()),
                Math.max(0, settings.caseBytes() - total.bytes()));
    }

    /**
     * Keeps an examined file in a transaction of its own: nobody waits for a slow sender or scanner with the case locked. Two
     * files that come at once are counted one after the other.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public UUID keep(UUID caseId, DocumentPlace place, ExaminedFile file, IncomingFile.Content content) {
        Casefile casefile = casefiles.requireForChange(caseId);
        requireAddable(casefile, place);
        allowance(caseId).require(file.size());
        Author author = new Author(caller.subject(), caller.name(), clock.now());
        Document document = new Document(caseId, place, file, access.side(casefile), author);
        documents.add(document, content);
        facts.fire(new DocumentAdded(caseId, document.id(), !document.isUnsent(), document.name()));
        return document.id();
    }

    /** Somebody opens it. */
    public void opened(Document document) {
        facts.fire(new DocumentOpened(document.caseId(), document.id()));
    }

    /** Takes it out of the case with its bytes. */
    public void remove(Document document) {
        documents.remove(document);
        facts.fire(new DocumentRemoved(document.caseId(), document.id()));
    }
}
