package dev.madoguchi.notification.control;

import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.ContactReplaced;
import dev.madoguchi.identity.control.People;
import dev.madoguchi.identity.entity.Account;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.notification.entity.Mail;
import dev.madoguchi.notification.entity.MailPosted;
import dev.madoguchi.notification.entity.MailReturned;
import dev.madoguchi.notification.entity.MailState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Mails about cases that did not reach the applicant. Both sides of the case learn of it, from the mails themselves: what was sent to an address that
 * has been corrected since does not count, and goes out again to the new one.
 */
@ApplicationScoped
public class UndeliveredMails {

    private static final String OF_CASE =
            "select m from Mail m where m.caseId = :caseId and m.state = :state and lower(m.recipient) = lower(:address)"
                    + " order by m.postedAt";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private People people;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<MailPosted> posted;

    /** Whether mail about the case does not reach the address to which the office writes now. */
    public boolean isUnreachable(Casefile casefile) {
        return addressOf(casefile)
                .filter(address -> !of(casefile.id(), address).isEmpty())
                .isPresent();
    }

    /** A mail turned out to be undeliverable; says so in the case when it is the applicant's, and the first to that address. */
    void returned(Mail mail) {
        mail.caseId().map(casefiles::require).ifPresent(casefile -> {
            boolean applicants = addressOf(casefile)
                    .filter(mail.recipient()::equalsIgnoreCase)
                    .isPresent();
            if (applicants && of(casefile.id(), mail.recipient()).size() == 1) {
                facts.fire(new MailReturned(casefile.id(), casefile.service()));
            }
        });
    }

    void resend(@Observes ContactReplaced replaced) {
        for (Mail mail : of(replaced.caseId(), replaced.before())) {
            mail.readdress(replaced.after(), clock.now());
            posted.fire(new MailPosted(mail.id()));
        }
    }

    private List<Mail> of(UUID caseId, String address) {
        return entities.createQuery(OF_CASE, Mail.class)
                .setParameter("caseId", caseId)
                .setParameter("state", MailState.UNDELIVERABLE)
                .setParameter("address", address)
                .getResultList();
    }

    private Optional<String> addressOf(Casefile casefile) {
        return casefile.contactEmail()
                .or(() -> people.find(casefile.createdBy()).flatMap(Account::email));
    }
}
