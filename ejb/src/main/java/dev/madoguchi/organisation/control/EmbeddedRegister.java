package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.BodyKind;
import dev.madoguchi.organisation.entity.BodyName;
import dev.madoguchi.organisation.entity.ClosingCause;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.RegisterAnswer;
import dev.madoguchi.organisation.entity.RegisteredBody;
import dev.madoguchi.organisation.entity.RegisteredBody.Closing;
import dev.madoguchi.organisation.entity.RegisteredBody.Seat;
import dev.madoguchi.organisation.entity.RegisteredBody.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The register as a table of this installation. It knows a number to be unknown only while it is whole: a file was taken over to its
 * end, and none has stopped half way since.
 */
@ApplicationScoped
@Typed(EmbeddedRegister.class)
public class EmbeddedRegister implements CorporateRegister {

    private static final String TABLE = "corporate_body";
    private static final String COLUMNS =
            "select corporate_number, name, name_kana, kind, postal_code, prefecture, city, street, abroad,"
                    + " closed_on, closing_cause, successor, updated_on, changed_on, removed from corporate_body";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private LikeNames likeNames;

    @Override
    public RegisterAnswer lookUp(Collection<CorporateNumber> numbers) {
        if (numbers.isEmpty()) {
            return new RegisterAnswer(true, Map.of());
        }
        List<String> values =
                numbers.stream().map(CorporateNumber::value).distinct().toList();
        String places = IntStream.rangeClosed(1, values.size())
                .mapToObj(place -> "?" + place)
                .collect(Collectors.joining(", "));
        Query query = entities.createNativeQuery(COLUMNS + " where corporate_number in (" + places + ")");
        for (int place = 1; place <= values.size(); place++) {
            query.setParameter(place, values.get(place - 1));
        }
        Map<String, RegisteredBody> found = new HashMap<>();
        for (Object row : query.getResultList()) {
            RegisteredBody body = body((Object[]) row);
            found.put(body.number(), body);
        }
        return new RegisterAnswer(found.size() == values.size() || isWhole(), found);
    }

    private boolean isWhole() {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select from register_import where state = 'COMPLETE')"
                                + " and not exists (select from register_import where state in ('RUNNING', 'INTERRUPTED'))")
                .getSingleResult();
    }

    @Override
    public List<RegisteredBody> search(BodyName name, int limit) {
        List<CorporateNumber> alike =
                likeNames.in(TABLE, "corporate_number", "closed_on is null and not removed", name).stream()
                        .limit(limit)
                        .map(found -> new CorporateNumber((String) found.id()))
                        .toList();
        Map<String, RegisteredBody> bodies = lookUp(alike).bodies();
        return alike.stream().map(number -> bodies.get(number.value())).toList();
    }

    private static RegisteredBody body(Object[] row) {
        return new RegisteredBody(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                BodyKind.ofCode((String) row[3]).orElseThrow(),
                new Seat((String) row[4], (String) row[5], (String) row[6], (String) row[7], (String) row[8]),
                row[9] == null
                        ? null
                        : new Closing(
                                ((Date) row[9]).toLocalDate(),
                                ClosingCause.ofCode((String) row[10]).orElseThrow(),
                                (String) row[11]),
                new Version(((Date) row[12]).toLocalDate(), ((Date) row[13]).toLocalDate()),
                (Boolean) row[14]);
    }
}
