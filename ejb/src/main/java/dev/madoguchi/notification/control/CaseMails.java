package dev.madoguchi.notification.control;

import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.entity.CaseDecided;
import dev.madoguchi.casefile.entity.CaseSubmitted;
import dev.madoguchi.casefile.entity.CaseWithdrawn;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.identity.control.People;
import dev.madoguchi.identity.entity.Account;
import dev.madoguchi.language.control.Texts;
import dev.madoguchi.language.control.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the applicant by mail what happened to the case, whatever the service: that it was received, decided, withdrawn.
 * The result itself is not in the mail; it is read on the service's status page ({@code /<service>/status.xhtml}) after
 * signing in.
 */
@ApplicationScoped
public class CaseMails {

    @Inject
    private CasefileRepository casefiles;

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

    void withdrawn(@Observes CaseWithdrawn fact) {
        if (fact.wasSubmitted()) {
            tell("CaseWithdrawn", fact.caseId());
        }
    }

    private void tell(String template, UUID caseId) {
        Casefile casefile = casefiles.require(caseId);
        people.find(casefile.createdBy()).ifPresent(applicant -> post(template, casefile, applicant));
    }

    private void post(String template, Casefile casefile, Account applicant) {
        Locale language = applicant.language().orElse(Texts.REFERENCE);
        outbox.post(
                template,
                casefile.id(),
                applicant.email().orElse(null),
                language,
                applicant.displayName(),
                casefile.reference().orElse(""),
                casefile.subject(),
                casefile.dueOn().map(due -> wording.of(language, due)).orElse(""),
                url + "/" + casefile.service() + "/status.xhtml?case=" + casefile.id());
    }
}
