package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.BodyName;
import dev.madoguchi.organisation.entity.Comparison;
import dev.madoguchi.organisation.entity.Comparison.Pair;
import dev.madoguchi.organisation.entity.JudgedPair;
import dev.madoguchi.organisation.entity.LikenessReason;
import dev.madoguchi.organisation.entity.LookAlike;
import dev.madoguchi.organisation.entity.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Bodies that may be the same one twice, and what was judged about them. */
@ApplicationScoped
public class LookAlikes {

    private static final int LIMIT = 20;
    private static final int CONSIDERED = 60;
    private static final double SAME = 1 - 1e-9;

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private LikeNames likeNames;

    @Inject
    private BodyTraces traces;

    /** Those that look like a body and nobody has judged yet, the strongest reasons first. */
    public List<LookAlike> of(Organisation body) {
        Set<UUID> judged = comparisons(body.id()).stream()
                .map(comparison -> comparison.otherThan(body.id()))
                .collect(Collectors.toSet());
        return all(body).stream()
                .filter(candidate -> !judged.contains(candidate.body().id()))
                .limit(LIMIT)
                .toList();
    }

    /** How a body looks like another one; nothing where it does not. */
    public Optional<LookAlike> between(Organisation body, UUID other) {
        return all(body).stream()
                .filter(candidate -> candidate.body().id().equals(other))
                .findFirst();
    }

    private List<LookAlike> all(Organisation body) {
        Map<UUID, Double> likeness = new HashMap<>();
        likeNames.in("organisation", "id", "closed_at is null", BodyName.of(body.name())).stream()
                .filter(found -> !found.id().equals(body.id()))
                .limit(CONSIDERED)
                .forEach(found -> likeness.put((UUID) found.id(), found.likeness()));
        Map<UUID, Set<LikenessReason>> reasons = traces.shared(body.id());
        likeness.forEach((other, alike) -> reasons.computeIfAbsent(other, any -> EnumSet.noneOf(LikenessReason.class))
                .add(alike >= SAME ? LikenessReason.NAME : LikenessReason.SIMILAR_NAME));
        Map<UUID, Organisation> bodies = bodies(reasons.keySet());
        return reasons.entrySet().stream()
                .map(other -> new LookAlike(
                        bodies.get(other.getKey()),
                        List.copyOf(other.getValue()),
                        likeness.getOrDefault(other.getKey(), 0.0)))
                .sorted(Comparator.comparing(
                                (LookAlike other) -> other.reasons().get(0))
                        .thenComparing(LookAlike::likeness, Comparator.reverseOrder())
                        .thenComparing(other -> other.body().id()))
                .toList();
    }

    /** What was judged about a body, the latest first. */
    public List<JudgedPair> judged(UUID body) {
        List<Comparison> comparisons = comparisons(body);
        Set<UUID> others = comparisons.stream()
                .map(comparison -> comparison.otherThan(body))
                .collect(Collectors.toCollection(HashSet::new));
        Map<UUID, Organisation> bodies = bodies(others);
        return comparisons.stream()
                .map(comparison -> new JudgedPair(bodies.get(comparison.otherThan(body)), comparison))
                .toList();
    }

    /** What was judged about a pair. */
    public Optional<Comparison> judgement(Pair pair) {
        return entities.createQuery(
                        "select c from Comparison c where c.oneId = :one and c.otherId = :other", Comparison.class)
                .setParameter("one", pair.one())
                .setParameter("other", pair.other())
                .getResultStream()
                .findFirst();
    }

    /** Keeps a judgement. */
    public void add(Comparison comparison) {
        entities.persist(comparison);
    }

    private List<Comparison> comparisons(UUID body) {
        return entities.createQuery(
                        "select c from Comparison c where c.oneId = :body or c.otherId = :body order by c.judgedAt desc",
                        Comparison.class)
                .setParameter("body", body)
                .getResultList();
    }

    private Map<UUID, Organisation> bodies(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }
}
