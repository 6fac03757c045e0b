package dev.madoguchi.identity.control;

import dev.madoguchi.identity.entity.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Those who ever signed in, by subject: for the names in timelines and inboxes and for the addresses of mails. */
@ApplicationScoped
public class People {

    private static final String SUPERVISORS =
            "select a.subject from office_member m join account a on a.subject = m.subject"
                    + " where m.office_id = ?1 and a.supervises and a.email is not null order by a.subject";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** The account of a subject, if they ever signed in. */
    public Optional<Account> find(String subject) {
        return Optional.ofNullable(entities.find(Account.class, subject));
    }

    /** The account of a subject; a new one where they never signed in before. */
    public Account findOrAdd(String subject) {
        return find(subject).orElseGet(() -> {
            Account account = new Account(subject);
            entities.persist(account);
            return account;
        });
    }

    /** Those who work for an office, were supervisors when they last signed in, and have an address. */
    public List<Account> supervisorsOf(UUID office) {
        List<?> subjects =
                entities.createNativeQuery(SUPERVISORS).setParameter(1, office).getResultList();
        return subjects.stream()
                .map(subject -> entities.find(Account.class, subject))
                .toList();
    }

    /** The name of a subject as shown to people; the subject itself while we know no better. */
    public String nameOf(String subject) {
        return find(subject).map(Account::displayName).orElse(subject);
    }
}
