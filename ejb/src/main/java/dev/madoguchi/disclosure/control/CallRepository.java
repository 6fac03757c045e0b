package dev.madoguchi.disclosure.control;

import dev.madoguchi.disclosure.entity.DisclosureRequest;
import dev.madoguchi.disclosure.entity.EarlierCall;
import dev.madoguchi.disclosure.entity.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** The calls of servicers by the keys they chose. */
@ApplicationScoped
public class CallRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /**
     * Takes a call in hand. One under the same key that is in hand elsewhere is waited for.
     *
     * @return what was answered before under this key; empty for a new one
     */
    Optional<EarlierCall> take(UUID servicer, String key, DisclosureRequest request, Instant now) {
        int added = query(
                        "insert into disclosure_call (servicer_id, key, digest, at) values (?1, ?2, ?3, ?4)"
                                + " on conflict do nothing",
                        servicer,
                        key,
                        digest(request),
                        Timestamp.from(now))
                .executeUpdate();
        if (added == 1) {
            return Optional.empty();
        }
        Object[] row = (Object[]) query(
                        "select digest, disclosure_id, refusal from disclosure_call where servicer_id = ?1 and key = ?2",
                        servicer,
                        key)
                .getSingleResult();
        return Optional.of(new EarlierCall(
                digest(request).equals(row[0]),
                Optional.ofNullable((UUID) row[1]),
                Optional.ofNullable((String) row[2]).map(Refusal::valueOf)));
    }

    /** Something was given. */
    void disclosed(UUID servicer, String key, UUID disclosure) {
        query(
                        "update disclosure_call set disclosure_id = ?3 where servicer_id = ?1 and key = ?2",
                        servicer,
                        key,
                        disclosure)
                .executeUpdate();
    }

    /** Nothing was given. */
    void refused(UUID servicer, String key, Refusal reason) {
        query(
                        "update disclosure_call set refusal = ?3 where servicer_id = ?1 and key = ?2",
                        servicer,
                        key,
                        reason.name())
                .executeUpdate();
    }

    private static String digest(DisclosureRequest request) {
        String asked = String.join(
                "\n",
                request.token(),
                request.purpose(),
                request.terminal(),
                String.join(" ", new TreeSet<>(request.attributes())));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private Query query(String sql, Object... parameters) {
        Query asked = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            asked.setParameter(i + 1, parameters[i]);
        }
        return asked;
    }
}
