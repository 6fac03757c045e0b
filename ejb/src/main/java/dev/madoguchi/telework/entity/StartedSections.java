package dev.madoguchi.telework.entity;

import java.util.EnumSet;
import java.util.Set;

/** In which sections of an application anything was answered. */
public final class StartedSections {

    private StartedSections() {}

    /** The sections with an answer of their own. */
    public static Set<SectionName> of(Application application) {
        Set<SectionName> started = EnumSet.noneOf(SectionName.class);
        OrganisationSection body = application.organisation();
        mark(started, SectionName.ORGANISATION, body.getPostalCode() != null || body.getStaffTotal() != null);
        ContactSection contact = application.contact();
        mark(started, SectionName.CONTACT, contact.getName() != null || contact.getEmail() != null);
        PlanSection plan = application.plan();
        mark(
                started,
                SectionName.PLAN,
                plan.getOffPeak() != null || !plan.getDays().isEmpty());
        mark(started, SectionName.SUPPORT, application.support().getSupports() != null);
        mark(started, SectionName.SURVEY, application.survey().getWilling() != null);
        SecuritySection security = application.security();
        mark(
                started,
                SectionName.SECURITY,
                security.isDeclared()
                        || security.getDeclarationName() != null
                        || !security.getMeasures().isEmpty());
        mark(started, SectionName.PUBLICATION, application.publication().isDecided());
        return started;
    }

    private static void mark(Set<SectionName> started, SectionName section, boolean answered) {
        if (answered) {
            started.add(section);
        }
    }
}
