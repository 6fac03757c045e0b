package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.LikenessReason;
import dev.madoguchi.organisation.entity.TraceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What bodies gave in applications of any service, so that it is found when another body gives the same. */
@ApplicationScoped
public class BodyTraces {

    private static final int MOST = 200;
    private static final String SHARED =
            "select t.organisation_id, t.kind from organisation_trace mine join organisation_trace t"
                    + " on t.kind = mine.kind and t.value = mine.value and t.organisation_id <> mine.organisation_id"
                    + " where mine.organisation_id = ?1"
                    + " union select o.id, mine.kind from organisation_trace mine join organisation o on o.corporate_number = mine.value"
                    + " where mine.organisation_id = ?1 and mine.kind = 'NUMBER' and o.closed_at is null and o.id <> ?1"
                    + " union select t.organisation_id, t.kind from organisation o join organisation_trace t on t.value = o.corporate_number"
                    + " where o.id = ?1 and t.kind = 'NUMBER' and t.organisation_id <> ?1 limit " + MOST;

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** Remembers that a body gave a value; an empty one is nothing to remember. */
    public void keep(UUID body, TraceKind kind, Optional<String> value) {
        value.ifPresent(given -> entities.createNativeQuery(
                        "insert into organisation_trace (organisation_id, kind, value) values (?1, ?2, ?3)"
                                + " on conflict do nothing")
                .setParameter(1, body)
                .setParameter(2, kind.name())
                .setParameter(3, given)
                .executeUpdate());
    }

    /** The other bodies that gave the same, and what. */
    Map<UUID, Set<LikenessReason>> shared(UUID body) {
        List<?> rows = entities.createNativeQuery(SHARED).setParameter(1, body).getResultList();
        Map<UUID, Set<LikenessReason>> shared = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            shared.computeIfAbsent((UUID) columns[0], other -> EnumSet.noneOf(LikenessReason.class))
                    .add(LikenessReason.valueOf((String) columns[1]));
        }
        return shared;
    }
}
