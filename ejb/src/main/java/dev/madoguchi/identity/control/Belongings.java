package dev.madoguchi.identity.control;

import dev.madoguchi.identity.entity.Account;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a subject belongs to, read once per request: one page asks dozens of times, and one request sees one answer.
 *
 * <p>The queries go to the membership tables themselves, and never flush: asking who is calling must not write half-made
 * changes of the one who asks.
 */
@RequestScoped
public class Belongings {

    private static final String ORGANISATIONS =
            "select organisation_id from organisation_member where subject = ?1 order by joined_at, organisation_id";
    private static final String OFFICES = "select office_id from office_member where subject = ?1 order by office_id";

    private final Map<String, Set<UUID>> organisations = new HashMap<>();
    private final Map<String, Set<UUID>> offices = new HashMap<>();
    private final Map<String, Optional<Account>> accounts = new HashMap<>();
    private final Map<String, Map<String, Boolean>> grants = new HashMap<>();

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** The account of the subject, once they have signed in. */
    public Optional<Account> accountOf(String subject) {
        return accounts.computeIfAbsent(subject, s -> Optional.ofNullable(entities.find(Account.class, s)));
    }

    /** The organisations the subject is a member of. */
    public Set<UUID> organisationsOf(String subject) {
        return organisations.computeIfAbsent(subject, s -> ids(ORGANISATIONS, s));
    }

    /** The offices the subject works for. */
    public Set<UUID> officesOf(String subject) {
        return offices.computeIfAbsent(subject, s -> ids(OFFICES, s));
    }

    /**
     * Whether the subject was granted the role. A page asks the server's policy for it more than a hundred times.
     *
     * @param policy says so, asked once for each role
     */
    public boolean isGranted(String subject, String role, Predicate<String> policy) {
        return grants.computeIfAbsent(subject, s -> new HashMap<>()).computeIfAbsent(role, policy::test);
    }

    /** Forgets what was read, after it was changed. */
    public void forget() {
        organisations.clear();
        offices.clear();
        accounts.clear();
    }

    private Set<UUID> ids(String sql, String subject) {
        List<?> found = entities.createNativeQuery(sql)
                .setParameter(1, subject)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        Set<UUID> ids = new LinkedHashSet<>();
        found.forEach(id -> ids.add((UUID) id));
        return Collections.unmodifiableSet(ids);
    }
}
