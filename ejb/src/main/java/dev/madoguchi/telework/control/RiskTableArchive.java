package dev.madoguchi.telework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the risk table in every version that assessed an application, so that what it found stays explainable. */
@ApplicationScoped
public class RiskTableArchive {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** Keeps a version of the table, once. */
    public void keep(String version, String xml) {
        entities.createNativeQuery(
                        "insert into telework_risk_table (version, xml) values (?1, ?2) on conflict do nothing")
                .setParameter(1, version)
                .setParameter(2, xml)
                .executeUpdate();
    }
}
