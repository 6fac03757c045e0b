package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.DocumentDesk;
import dev.madoguchi.casefile.control.DocumentExamination;
import dev.madoguchi.casefile.control.DocumentRepository;
import dev.madoguchi.casefile.entity.Allowance;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Document;
import dev.madoguchi.casefile.entity.DocumentHeld;
import dev.madoguchi.casefile.entity.DocumentPlace;
import dev.madoguchi.casefile.entity.DocumentPurpose;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The papers of a case. Whoever may read the case may read them, but for those that wait for a message to go with: these only the
 * one who chose them sees.
 */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR})
public class Documents {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private DocumentRepository documents;

    @Inject
    private DocumentDesk desk;

    @Inject
    private DocumentExamination examination;

    @Inject
    private CaseAccess access;

    @Inject
    private Caller caller;

    /**
     * What the caller may still add.
     *
     * @return nothing where the case takes none, or none from the caller
     * @throws NotFound if the case does not exist for the caller
     */
    public Optional<Allowance> allowance(@NotNull UUID caseId, @NotNull DocumentPurpose purpose) {
        Casefile casefile = readable(caseId);
        return desk.isAddable(casefile, purpose) ? Optional.of(desk.allowance(caseId)) : Optional.empty();
    }

    /**
     * Examines a file and keeps it. No transaction is open while it is examined; keeping it is one of its own.
     *
     * @return the document's id
     * @throws NotFound if the case does not exist for the caller
     * @throws CaseStepNotAllowed if the case takes no more documents
     * @throws dev.madoguchi.kernel.DomainException if the file is too large, of a kind not taken here, infected, and so on
     */
    @RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID add(@NotNull UUID caseId, @NotNull @Valid DocumentPlace place, @NotNull IncomingFile file) {
        desk.requireAddable(casefiles.require(caseId), place);
        desk.allowance(caseId).require(file.size());
        return desk.keep(
                caseId, place, examination.examine(file, place.purpose().accepted()), file.content());
    }

    /** The documents of a case that the caller may see, oldest first. */
    public List<Document> of(@NotNull UUID caseId) {
        readable(caseId);
        return documents.of(caseId).stream()
                .filter(document -> document.isVisibleTo(caller.subject()))
                .toList();
    }

    /**
     * Opens a document: its bytes follow piece by piece.
     *
     * @throws NotFound if it does not exist for the caller
     * @throws DocumentHeld if nobody can open it
     */
    public Document open(@NotNull UUID document) {
        Document found = visible(document);
        if (!found.isOpenable()) {
            throw new DocumentHeld();
        }
        desk.opened(found);
        return found;
    }

    /**
     * One piece of a document, counted from 0. Each is read in a transaction of its own, so that a slow reader holds nothing.
     *
     * @return nothing behind the last
     * @throws NotFound if it does not exist for the caller
     */
    public Optional<byte[]> piece(@NotNull UUID document, @Min(0) int position) {
        return visible(document).isOpenable() ? documents.piece(document, position) : Optional.empty();
    }

    /**
     * Takes a document out again: as long as the application is a draft, the message it goes with is not sent, or the correction that it
     * belongs to is not handed over.
     *
     * @throws NotFound if it does not exist for the caller, or is not theirs to take out
     * @throws CaseStepNotAllowed if it was handed over already
     */
    @RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR})
    public void remove(@NotNull UUID document) {
        Document found = visible(document);
        Casefile casefile = casefiles.requireForChange(found.caseId());
        access.requireParty(casefile);
        if (!desk.isRemovable(casefile, found)) {
            throw new CaseStepNotAllowed(casefile.status());
        }
        desk.remove(found);
    }

    private Document visible(UUID id) {
        Document found = documents.require(id);
        Casefile casefile = casefiles.require(found.caseId());
        if (!access.isReader(casefile) || !found.isVisibleTo(caller.subject())) {
            throw new NotFound(Document.class, id);
        }
        return found;
    }

    private Casefile readable(UUID caseId) {
        Casefile casefile = casefiles.require(caseId);
        access.requireReader(casefile);
        return casefile;
    }
}
