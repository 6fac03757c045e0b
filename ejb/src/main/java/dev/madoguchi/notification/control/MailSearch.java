package dev.madoguchi.notification.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.notification.entity.Mail;
import dev.madoguchi.notification.entity.MailFilter;
import dev.madoguchi.notification.entity.MailPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Finds mails, newest first. */
@ApplicationScoped
public class MailSearch {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** One page of what matches. */
    public MailPage page(MailFilter filter, int first, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String where = conditions(filter, parameters);
        TypedQuery<Long> counting = entities.createQuery("select count(m) from Mail m" + where, Long.class);
        TypedQuery<Mail> listing =
                entities.createQuery("select m from Mail m" + where + " order by m.postedAt desc, m.id", Mail.class);
        parameters.forEach(counting::setParameter);
        parameters.forEach(listing::setParameter);
        return new MailPage(
                listing.setFirstResult(first).setMaxResults(size).getResultList(), counting.getSingleResult());
    }

    /**
     * One mail.
     *
     * @throws NotFound if there is none by that id
     */
    public Mail require(UUID id) {
        Mail found = entities.find(Mail.class, id);
        if (found == null) {
            throw new NotFound(Mail.class, id);
        }
        return found;
    }

    private static String conditions(MailFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.state() != null) {
            where.append(" and m.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (lower(m.recipient) like :text escape '!' or lower(m.subject) like :text escape '!')");
            parameters.put("text", "%" + escaped(filter.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        return where.toString();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
