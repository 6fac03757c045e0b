package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.BodyName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds names that are alike among millions. An index leads to all names that share one of the rarest pairs of characters of the one
 * asked for; how alike they are is then judged one by one. How rare a pair is the database knows from its own statistics: a pair that
 * half of all bodies have finds nothing that the rare ones do not.
 */
@ApplicationScoped
public class LikeNames {

    /** From here on two names are alike. */
    public static final double ALIKE = 0.6;

    private static final int MOST_PAIRS = 8;
    private static final double MOST_ROWS = 3000;

    /** Should a thousand bodies have one name, a search is as fast as ever and shows some of them. */
    private static final int MOST_SAME = 100;

    private static final int MOST_ALIKE = 6000;

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** A name that is alike, and whose it is. */
    public record Found(Object id, double likeness) {}

    /**
     * The names of a table that are alike, the most alike first.
     *
     * @param table has the columns {@code name_key} and {@code name_pairs}
     * @param id the column that says whose the name is
     * @param condition which rows count
     */
    public List<Found> in(String table, String id, String condition, BodyName name) {
        if (name.key().isEmpty()) {
            return List.of();
        }
        List<String> pairs = rarest(table, name.pairs());
        // the bracket keeps its distance: the persistence provider takes what touches a parameter for its name
        String rows = "(select " + id + ", name_key from " + table + " where " + condition + " and ";
        Query query = entities.createNativeQuery(rows + "name_key = ?1 limit " + MOST_SAME + ") union " + rows
                + "name_pairs && cast(array[" + places(2, pairs.size()) + " ] as text[]) limit " + MOST_ALIKE + ")");
        query.setParameter(1, name.key());
        for (int place = 0; place < pairs.size(); place++) {
            query.setParameter(place + 2, pairs.get(place));
        }
        List<Found> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            double likeness = name.likeness(new BodyName((String) columns[1]));
            if (likeness >= ALIKE) {
                found.add(new Found(columns[0], likeness));
            }
        }
        found.sort(Comparator.comparingDouble(Found::likeness).reversed());
        return found;
    }

    private List<String> rarest(String table, Set<String> pairs) {
        Map<String, Double> rows = rows(table, List.copyOf(pairs));
        List<String> byRarity = pairs.stream()
                .sorted(Comparator.comparing(pair -> rows.getOrDefault(pair, 0.0)))
                .toList();
        List<String> chosen = new ArrayList<>();
        double sum = 0;
        for (String pair : byRarity) {
            sum += rows.getOrDefault(pair, 0.0);
            if (chosen.isEmpty() || sum <= MOST_ROWS && chosen.size() < MOST_PAIRS) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    /** How many rows have each of the pairs, where that is more than a few. */
    private Map<String, Double> rows(String table, List<String> pairs) {
        Query query = entities.createNativeQuery(
                "select e.pair, e.share * c.reltuples from pg_stats s join pg_class c on c.relname = s.tablename,"
                        + " unnest(cast(cast(s.most_common_elems as text) as text[]), s.most_common_elem_freqs) e(pair, share)"
                        + " where s.tablename = ?1 and s.schemaname = current_schema() and s.attname = 'name_pairs'"
                        + " and c.relnamespace = cast(current_schema() as regnamespace) and e.pair in ("
                        + places(2, pairs.size()) + ")");
        query.setParameter(1, table);
        for (int place = 0; place < pairs.size(); place++) {
            query.setParameter(place + 2, pairs.get(place));
        }
        Map<String, Double> rows = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            rows.put((String) columns[0], ((Number) columns[1]).doubleValue());
        }
        return rows;
    }

    private static String places(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(place -> "?" + place)
                .collect(Collectors.joining(", "));
    }
}
