package dev.madoguchi.casefile.control;

import dev.madoguchi.organisation.control.BodyUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** A body with cases is in use, whatever became of them; drafts count. */
@ApplicationScoped
public class CasesOfBody implements BodyUse {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Override
    public boolean isUsed(UUID body) {
        return entities.createQuery("select c.id from Casefile c where c.organisation = :body", UUID.class)
                .setParameter("body", body)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }
}
