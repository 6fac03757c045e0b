package dev.madoguchi.telework.control;

import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.SectionName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Remembers at which version of an application each section was last saved, so that only who saves the same section is too late. */
@ApplicationScoped
public class SectionSaves {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** Whether the section is as it was when the application had this version. */
    public boolean isUnchangedSince(long version, Application application, SectionName section) {
        if (application.version() == version) {
            return true;
        }
        Map<String, Long> saves = savesOf(application.caseId());
        long last = saves.isEmpty() ? application.version() : saves.getOrDefault(section.name(), 0L);
        return last <= version;
    }

    private Map<String, Long> savesOf(UUID caseId) {
        List<?> found = entities.createNativeQuery(
                        "select section, version from telework_section_save where case_id = ?1")
                .setParameter(1, caseId)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** The section was saved, which gave the application the version it has now. */
    public void saved(Application application, SectionName section) {
        entities.createNativeQuery(
                        "insert into telework_section_save as kept (case_id, section, version)"
                                + " values (?1, ?2, ?3) on conflict (case_id, section) do update set version = excluded.version")
                .setParameter(1, application.caseId())
                .setParameter(2, section.name())
                .setParameter(3, application.version())
                .executeUpdate();
    }
}
