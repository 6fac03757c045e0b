package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.OfficeClosing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;

/** Reckons deadlines in business days, with the closing days that are kept as data. Dates are dates in Japan. */
@ApplicationScoped
public class BusinessCalendar {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** The business days of every office: only the closing days common to all count. */
    public BusinessDays days() {
        return new BusinessDays(
                entities.createQuery("select c from OfficeClosing c where c.office is null", OfficeClosing.class)
                        .getResultList());
    }

    /** The business days of one office: those common to all without its own closing days. */
    public BusinessDays daysOf(UUID office) {
        return new BusinessDays(entities.createQuery(
                        "select c from OfficeClosing c where c.office is null or c.office = :office",
                        OfficeClosing.class)
                .setParameter("office", office)
                .getResultList());
    }

    /** The day {@code count} business days after {@code day} for any office. */
    public LocalDate plusBusinessDays(LocalDate day, int count) {
        return days().after(day, count);
    }

    /** The day {@code count} business days after {@code day} for one office. */
    public LocalDate plusBusinessDays(LocalDate day, int count, UUID office) {
        return daysOf(office).after(day, count);
    }
}
