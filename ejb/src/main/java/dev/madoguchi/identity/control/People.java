package dev.madoguchi.identity.control;

import dev.madoguchi.identity.entity.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Those who ever signed in, by subject: for the names in timelines and inboxes and for the addresses of mails. */
@ApplicationScoped
public class People {

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

    /** The name of a subject as shown to people; the subject itself while we know no better. */
    public String nameOf(String subject) {
        return find(subject).map(Account::displayName).orElse(subject);
    }
}
