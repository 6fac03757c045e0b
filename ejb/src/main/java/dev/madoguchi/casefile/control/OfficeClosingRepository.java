package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.ClosingPage;
import dev.madoguchi.casefile.entity.Office;
import dev.madoguchi.casefile.entity.OfficeClosing;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Where closing days are kept. */
@ApplicationScoped
public class OfficeClosingRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** A page of them, the latest first. */
    public ClosingPage page(int first, int size) {
        long total = entities.createQuery("select count(c) from OfficeClosing c", Long.class)
                .getSingleResult();
        return new ClosingPage(
                entities.createQuery("select c from OfficeClosing c order by c.firstOn desc, c.id", OfficeClosing.class)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList(),
                total);
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none
     */
    public OfficeClosing require(UUID id) {
        OfficeClosing found = entities.find(OfficeClosing.class, id);
        if (found == null) {
            throw new NotFound(OfficeClosing.class, id);
        }
        return found;
    }

    public void add(OfficeClosing closing) {
        entities.persist(closing);
    }

    public void remove(OfficeClosing closing) {
        entities.remove(closing);
    }

    /** Every office, by code. */
    public List<Office> offices() {
        return entities.createQuery("select o from Office o order by o.code", Office.class)
                .getResultList();
    }
}
