package dev.madoguchi.notification.control;

import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.WorkItemLedger;
import dev.madoguchi.casefile.entity.ActorKind;
import dev.madoguchi.casefile.entity.CaseDecided;
import dev.madoguchi.casefile.entity.CaseSubmitted;
import dev.madoguchi.casefile.entity.CaseWithdrawn;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.MessageSent;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.identity.control.People;
import dev.madoguchi.identity.entity.Account;
import dev.madoguchi.language.control.Texts;
import dev.madoguchi.language.control.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells by mail what happened to a case, whatever the service: that it was received, decided, withdrawn, that the other side wrote.
 * What was decided or written is not in the mail; it is read on the service's status page ({@code /<service>/status.xhtml}) after
 * signing in. Applicants are written to where the application says, otherwise at the address of the one who began it.
 */
@ApplicationScoped
public class CaseMails {

    @Inject
    private CasefileRepository casefiles;

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

    private void tell(String template, UUID caseId) {
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
            post(template, casefile, recipient, "/" + casefile.service() + "/status.xhtml?case=" + casefile.id());
        }
    }

    private void tell(String template, UUID caseId, WorkItem task) {
        Casefile casefile = casefiles.require(caseId);
        task.assignee()
                .flatMap(people::find)
                .filter(clerk -> clerk.email().isPresent())
                .ifPresent(clerk -> {
                    Locale language = clerk.language().orElse(Texts.REFERENCE);
                    Recipient recipient =
                            new Recipient(clerk.displayName(), clerk.email().get(), language);
                    post(template, casefile, recipient, task.form() + "?case=" + casefile.id());
                });
    }

    private Optional<WorkItem> holder(UUID caseId) {
        return workItems.of(caseId).stream()
                .filter(item -> !item.isUnassigned())
                .findFirst();
    }

    private void post(String template, Casefile casefile, Recipient recipient, String page) {
        outbox.post(
                template,
                casefile.id(),
                recipient.address(),
                recipient.language(),
                recipient.name(),
                casefile.reference().orElse(""),
                casefile.subject(),
                casefile.dueOn()
                        .map(due -> wording.of(recipient.language(), due))
                        .orElse(""),
                url + page);
    }

    /** Who is written to; the address may be missing. */
    private record Recipient(String name, String address, Locale language) {}
}
