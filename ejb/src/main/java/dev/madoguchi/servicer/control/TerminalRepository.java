package dev.madoguchi.servicer.control;

import dev.madoguchi.servicer.entity.Terminal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the counters of servicers are kept. */
@ApplicationScoped
public class TerminalRepository {

    private static final String COLUMNS =
            "select id, servicer_id, code, place, blocked_at is not null from servicer_terminal";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** The counter of this code at one of these servicers. */
    public Optional<Terminal> find(Collection<UUID> servicers, String code) {
        return of(servicers).stream()
                .filter(terminal -> terminal.code().equals(code))
                .findFirst();
    }

    /** All counters of these servicers. */
    public List<Terminal> of(Collection<UUID> servicers) {
        List<?> found = entities.createNativeQuery(COLUMNS + " where servicer_id = any (?1) order by code, id")
                .setParameter(1, servicers.toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Terminal((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (Boolean) row[4]))
                .toList();
    }
}
