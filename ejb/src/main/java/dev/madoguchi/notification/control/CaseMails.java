package dev.madoguchi.notification.control;

import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.CorrectionRepository;
import dev.madoguchi.casefile.control.WorkItemLedger;
import dev.madoguchi.casefile.entity.ActorKind;
import dev.madoguchi.casefile.entity.CaseDecided;
import dev.madoguchi.casefile.entity.CaseEscalated;
import dev.madoguchi.casefile.entity.CaseLapsed;
import dev.madoguchi.casefile.entity.CaseResumed;
import dev.madoguchi.casefile.entity.CaseSubmitted;
import dev.madoguchi.casefile.entity.CaseSuspended;
import dev.madoguchi.casefile.entity.CaseWithdrawn;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.CorrectionAsked;
import dev.madoguchi.casefile.entity.CorrectionReminded;
import dev.madoguchi.casefile.entity.CorrectionReturned;
import dev.madoguchi.casefile.entity.CorrectionRound;
import dev.madoguchi.casefile.entity.DueDayExtended;
import dev.madoguchi.casefile.entity.MessageSent;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.identity.control.People;
import dev.madoguchi.identity.entity.Account;
import dev.madoguchi.language.control.Texts;
import dev.madoguchi.language.control.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells by mail what happened to a case, whatever the service: that it was received, decided, withdrawn, sent back for
 * correction, that the other side wrote. What was decided, asked or written is not in the mail; it is read on the service's status page ({@code /<service>/status.xhtml}) after
 * signing in. Applicants are written to where the application says, otherwise at the address of the one who began it.
 */
@ApplicationScoped
public class CaseMails {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CorrectionRepository corrections;

    @Inject
    private WorkItemLedger workItems;

    @Inject
    private People people;

    @Inject
    private Wording wording;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "madoguchi.url", defaultValue = "http://localhost:8080")
    private String url;

    void received(@Observes CaseSubmitted fact) {
        tell("CaseSubmitted", fact.caseId());
    }

    void decided(@Observes CaseDecided fact) {
        tell("CaseDecided", fact.caseId());
    }

    /** That something was written, not what: the office's to the applicant, the applicant's to whoever has the case. */
    void written(@Observes MessageSent fact) {
        if (fact.from() == ActorKind.OFFICE) {
            tell("MessageFromOffice", fact.caseId());
        } else {
            holder(fact.caseId()).ifPresent(clerk -> tell("MessageFromApplicant", fact.caseId(), clerk));
        }
    }

    void withdrawn(@Observes CaseWithdrawn fact) {
        if (fact.wasSubmitted()) {
            tell("CaseWithdrawn", fact.caseId());
        }
    }

    void suspended(@Observes CaseSuspended fact) {
        tell("CaseSuspended", fact.caseId());
    }

    void resumed(@Observes CaseResumed fact) {
        tell("CaseResumed", fact.caseId());
    }

    void extended(@Observes DueDayExtended fact) {
        tell("DueDayExtended", fact.caseId());
    }

    /** The supervisors of the office, that a review is overdue. */
    void escalated(@Observes CaseEscalated fact) {
        workItems.of(fact.caseId()).forEach(item -> people.supervisorsOf(item.office())
                .forEach(supervisor -> tell("CaseEscalated", fact.caseId(), item, supervisor)));
    }

    void corrected(@Observes CorrectionReturned fact) {
        tell("CorrectionReturned", fact.caseId());
    }

    void lapsed(@Observes CaseLapsed fact) {
        tell("CaseLapsed", fact.caseId());
    }

    void asked(@Observes CorrectionAsked fact) {
        tellToCorrect("CorrectionAsked", fact.caseId());
    }

    void reminded(@Observes CorrectionReminded fact) {
        tellToCorrect("CorrectionReminded", fact.caseId());
    }

    /** That something is to be corrected and until when, not what. */
    private void tellToCorrect(String template, UUID caseId) {
        tell(
                template,
                caseId,
                corrections.asked(caseId).map(CorrectionRound::answerDueOn).orElse(null));
    }

    /** Tells the applicant; the texts are those of the template, and {@code {0}} to {@code {4}} as for all mails about cases. */
    public void tell(String template, UUID caseId) {
        tell(template, caseId, casefiles.require(caseId).dueOn().orElse(null));
    }

    private void tell(String template, UUID caseId, LocalDate day) {
        Casefile casefile = casefiles.require(caseId);
        Optional<Account> applicant = people.find(casefile.createdBy());
        if (applicant.isPresent() || casefile.contactEmail().isPresent()) {
            Recipient recipient = new Recipient(
                    casefile.contactName()
                            .or(() -> applicant.map(Account::displayName))
                            .orElseGet(casefile::subject),
                    casefile.contactEmail()
                            .or(() -> applicant.flatMap(Account::email))
                            .orElse(null),
                    applicant.flatMap(Account::language).orElse(Texts.REFERENCE));
            post(template, casefile, day, recipient, "/" + casefile.service() + "/status.xhtml?case=" + casefile.id());
        }
    }

    private void tell(String template, UUID caseId, WorkItem task) {
        task.assignee()
                .flatMap(people::find)
                .filter(clerk -> clerk.email().isPresent())
                .ifPresent(clerk -> tell(template, caseId, task, clerk));
    }

    private void tell(String template, UUID caseId, WorkItem task, Account official) {
        Recipient recipient = new Recipient(
                official.displayName(),
                official.email().orElseThrow(),
                official.language().orElse(Texts.REFERENCE));
        post(template, casefiles.require(caseId), task.dueOn(), recipient, task.form() + "?case=" + caseId);
    }

    private Optional<WorkItem> holder(UUID caseId) {
        return workItems.of(caseId).stream()
                .filter(item -> !item.isUnassigned())
                .findFirst();
    }

    private void post(String template, Casefile casefile, LocalDate day, Recipient recipient, String page) {
        outbox.post(
                template,
                casefile.id(),
                recipient.address(),
                recipient.language(),
                recipient.name(),
                casefile.reference().orElse(""),
                casefile.subject(),
                day == null ? "" : wording.of(recipient.language(), day),
                url + page);
    }

    /** Who is written to; the address may be missing. */
    private record Recipient(String name, String address, Locale language) {
        Recipient {
            language = Texts.everywhere(language);
        }
    }
}
