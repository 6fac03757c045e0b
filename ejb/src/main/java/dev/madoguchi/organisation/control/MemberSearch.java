package dev.madoguchi.organisation.control;

import dev.madoguchi.identity.entity.Account;
import dev.madoguchi.organisation.entity.Member;
import dev.madoguchi.organisation.entity.PersonOf;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds members, and by what people know them. */
@ApplicationScoped
public class MemberSearch {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** Some of the members of a body, those who joined first coming first. */
    public Slice<PersonOf<Member>> page(UUID body, int first, int size) {
        long total = entities.createQuery("select count(m) from Member m where m.organisation.id = :body", Long.class)
                .setParameter("body", body)
                .getSingleResult();
        List<Member> members = entities.createQuery(
                        "select m from Member m where m.organisation.id = :body order by m.joinedAt, m.id",
                        Member.class)
                .setParameter("body", body)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return new Slice<>(named(members, Member::subject), total);
    }

    /** The accounts of those who administer a body. */
    public List<Account> administrators(UUID body) {
        return entities.createQuery(
                        "select a from Account a, Member m where m.subject = a.subject and m.organisation.id = :body"
                                + " and m.administrator = true order by a.subject",
                        Account.class)
                .setParameter("body", body)
                .getResultList();
    }

    /** The same records with the names and addresses of the people they are about. */
    public <T> List<PersonOf<T>> named(List<T> records, Function<T, String> subject) {
        if (records.isEmpty()) {
            return List.of();
        }
        Map<String, Account> accounts = entities.createQuery(
                        "select a from Account a where a.subject in :subjects", Account.class)
                .setParameter(
                        "subjects", records.stream().map(subject).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Account::subject, account -> account));
        return records.stream()
                .map(each -> named(each, accounts.get(subject.apply(each)), subject.apply(each)))
                .toList();
    }

    private static <T> PersonOf<T> named(T about, Account account, String subject) {
        return account == null
                ? new PersonOf<>(about, subject, null)
                : new PersonOf<>(about, account.displayName(), account.email().orElse(null));
    }
}
