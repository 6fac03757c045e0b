package dev.madoguchi.telework.control;

import dev.madoguchi.telework.entity.CategoryCounts;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.PublicFilter;
import dev.madoguchi.telework.entity.PublicPage;
import dev.madoguchi.telework.entity.Registration;
import dev.madoguchi.telework.entity.RegistrationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Finds what is public: registrations in force, and of them those that let their names be seen. */
@ApplicationScoped
public class PublicList {

    private static final List<RegistrationState> IN_FORCE =
            List.of(RegistrationState.PUBLISHED, RegistrationState.ACTIVE);
    private static final String ORDER = " order by r.nameKana, r.id";
    private static final int BATCH = 500;

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** One page of what matches, in the order of the syllabary. */
    public PublicPage page(UUID campaign, PublicFilter filter, int first, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String where = conditions(campaign, filter, parameters);
        TypedQuery<Long> counting = entities.createQuery("select count(r) from Registration r" + where, Long.class);
        TypedQuery<Registration> listing =
                entities.createQuery("select r from Registration r" + where + ORDER, Registration.class);
        parameters.forEach(counting::setParameter);
        parameters.forEach(listing::setParameter);
        return new PublicPage(
                listing.setFirstResult(first).setMaxResults(size).getResultList(), counting.getSingleResult());
    }

    /** Hands over everything that matches, one by one, and never holds more than a batch. */
    public void each(UUID campaign, PublicFilter filter, Consumer<Registration> taker) {
        Map<String, Object> parameters = new HashMap<>();
        String where = conditions(campaign, filter, parameters);
        List<Registration> batch = batch(where, parameters);
        String after = where + " and (r.nameKana > :lastKana or r.nameKana = :lastKana and r.id > :lastId)";
        while (!batch.isEmpty()) {
            batch.forEach(taker);
            Registration last = batch.get(batch.size() - 1);
            parameters.put("lastKana", last.nameKana().orElseThrow());
            parameters.put("lastId", last.id());
            entities.clear();
            batch = batch.size() < BATCH ? List.of() : batch(after, parameters);
        }
    }

    private List<Registration> batch(String where, Map<String, Object> parameters) {
        TypedQuery<Registration> listing =
                entities.createQuery("select r from Registration r" + where + ORDER, Registration.class);
        parameters.forEach(listing::setParameter);
        return listing.setMaxResults(BATCH).getResultList();
    }

    /** A registration that is in force and has a public name. */
    public Optional<Registration> find(UUID id) {
        return Optional.ofNullable(entities.find(Registration.class, id))
                .filter(found -> IN_FORCE.contains(found.state()))
                .filter(found -> found.name().isPresent());
    }

    /** How many are in force, listed or not. */
    public CategoryCounts counts(UUID campaign) {
        Map<ParticipationCategory, Long> byCategory = new EnumMap<>(ParticipationCategory.class);
        for (ParticipationCategory category : ParticipationCategory.values()) {
            byCategory.put(category, 0L);
        }
        long supporting = 0;
        for (Object[] row : entities.createQuery(
                        "select r.category, r.supporting, count(r) from Registration r where r.campaign = :campaign"
                                + " and r.state in :inForce group by r.category, r.supporting",
                        Object[].class)
                .setParameter("campaign", campaign)
                .setParameter("inForce", IN_FORCE)
                .getResultList()) {
            byCategory.merge((ParticipationCategory) row[0], (Long) row[2], Long::sum);
            supporting += (Boolean) row[1] ? (Long) row[2] : 0;
        }
        return new CategoryCounts(byCategory, supporting);
    }

    /** Names the state of a campaign's list: another name, another list. */
    public String revision(UUID campaign) {
        Object[] state = entities.createQuery(
                        "select count(r), sum(r.version), max(r.publishedAt) from Registration r"
                                + " where r.campaign = :campaign and r.state in :inForce",
                        Object[].class)
                .setParameter("campaign", campaign)
                .setParameter("inForce", IN_FORCE)
                .getSingleResult();
        return state[0] + "-" + state[1] + "-" + state[2];
    }

    private static String conditions(UUID campaign, PublicFilter filter, Map<String, Object> parameters) {
        StringBuilder where =
                new StringBuilder(" where r.campaign = :campaign and r.state in :inForce and r.name is not null");
        parameters.put("campaign", campaign);
        parameters.put("inForce", IN_FORCE);
        if (filter.text() != null && !filter.text().isBlank()) {
            SearchText text = SearchText.of(filter.text());
            where.append(" and (r.search like :name escape '!' or r.search like :kana escape '!')");
            parameters.put("name", text.name());
            parameters.put("kana", text.kana());
        }
        equal(
                where,
                parameters,
                "prefecture",
                filter.prefecture() == null ? null : filter.prefecture().code());
        equal(
                where,
                parameters,
                "industry",
                filter.industry() == null ? null : filter.industry().name());
        equal(where, parameters, "category", filter.category());
        equal(where, parameters, "sizeClass", filter.sizeClass());
        equal(where, parameters, "supporting", filter.supporting() ? Boolean.TRUE : null);
        return where.toString();
    }

    private static void equal(StringBuilder where, Map<String, Object> parameters, String property, Object value) {
        if (value != null) {
            where.append(" and r.").append(property).append(" = :").append(property);
            parameters.put(property, value);
        }
    }
}
