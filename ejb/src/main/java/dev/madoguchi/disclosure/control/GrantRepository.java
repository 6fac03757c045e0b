package dev.madoguchi.disclosure.control;

import dev.madoguchi.consent.entity.ConsentState;
import dev.madoguchi.disclosure.entity.Grant;
import dev.madoguchi.visitor.entity.KeptAttribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a visitor agreed to, read so that it holds until the transaction ends. */
@ApplicationScoped
public class GrantRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** The agreement of a visitor for a purpose; whoever withdraws it at this moment waits until the transaction ends. */
    Optional<Grant> lock(UUID visitor, UUID purpose, UUID servicer) {
        return rows(
                        "select c.id, c.notice_id, c.expires_at, c.disputed, p.name from consent_record c"
                                + " left join pseudonym p on p.visitor_id = c.visitor_id and p.servicer_id = ?3"
                                + " where c.visitor_id = ?1 and c.purpose_id = ?2 and c.state = 'GIVEN' for share of c",
                        visitor,
                        purpose,
                        servicer)
                .map(row -> new Grant(
                        (UUID) row[0],
                        visitor,
                        (UUID) row[1],
                        ((Timestamp) row[2]).toInstant(),
                        (Boolean) row[3],
                        Optional.ofNullable((UUID) row[4])))
                .findFirst();
    }

    /** How the last agreement ended on which this servicer ever received something; absent for one that never did. */
    Optional<ConsentState> lastEnd(UUID visitor, UUID purpose, UUID servicer) {
        List<?> found = query(
                        "select c.state from consent_record c join consent_recipient r on r.consent_id = c.id"
                                + " and r.servicer_id = ?3 where c.visitor_id = ?1 and c.purpose_id = ?2"
                                + " order by c.ended_at desc nulls first limit 1",
                        visitor,
                        purpose,
                        servicer)
                .getResultList();
        return found.stream().findFirst().map(state -> ConsentState.valueOf((String) state));
    }

    /** What is kept of those of these attributes that were granted. */
    List<KeptAttribute> kept(Grant grant, Set<String> attributes) {
        List<?> found = entities.createNativeQuery(
                        "select a.* from visitor_attribute a join consent_grant g on g.consent_id = ?1"
                                + " and g.attribute_code = a.attribute_code"
                                + " where a.visitor_id = ?2 and a.attribute_code = any (?3)",
                        KeptAttribute.class)
                .setParameter(1, grant.consent())
                .setParameter(2, grant.visitor())
                .setParameter(3, attributes.toArray(String[]::new))
                .getResultList();
        return found.stream().map(KeptAttribute.class::cast).toList();
    }

    /** Which of these attributes were granted. */
    Set<String> granted(Grant grant, Set<String> attributes) {
        List<?> found = query(
                        "select attribute_code from consent_grant where consent_id = ?1 and attribute_code = any (?2)",
                        grant.consent(),
                        attributes.toArray(String[]::new))
                .getResultList();
        return Set.copyOf(found.stream().map(String.class::cast).toList());
    }

    /** What a servicer calls a visitor from now on. */
    UUID pseudonym(UUID visitor, UUID servicer) {
        query(
                        "insert into pseudonym (visitor_id, servicer_id, name) values (?1, ?2, ?3) on conflict do nothing",
                        visitor,
                        servicer,
                        UUID.randomUUID())
                .executeUpdate();
        return (UUID) query("select name from pseudonym where visitor_id = ?1 and servicer_id = ?2", visitor, servicer)
                .getSingleResult();
    }

    private Stream<Object[]> rows(String sql, Object... parameters) {
        List<?> found = query(sql, parameters).getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private Query query(String sql, Object... parameters) {
        Query asked = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            asked.setParameter(i + 1, parameters[i]);
        }
        return asked;
    }
}
