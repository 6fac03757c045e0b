package dev.madoguchi.access;

import dev.madoguchi.container.Person;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.telework.boundary.ApplicationCorrections;
import dev.madoguchi.telework.boundary.Applications;
import dev.madoguchi.telework.boundary.CampaignPlanning;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.CategoryTables;
import dev.madoguchi.telework.boundary.Changes;
import dev.madoguchi.telework.boundary.PlanFiles;
import dev.madoguchi.telework.boundary.PublicRegistrations;
import dev.madoguchi.telework.boundary.Registrations;
import dev.madoguchi.telework.boundary.SimilarApplications;
import dev.madoguchi.telework.entity.CampaignDetails;
import dev.madoguchi.telework.entity.CategoryRules;
import dev.madoguchi.telework.entity.OwnApplication;
import dev.madoguchi.telework.entity.PublicFilter;
import dev.madoguchi.telework.entity.SupportSection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of {@code telework}. */
final class TeleworkAccess {

    private static final String CAMPAIGNS = "campaigns belong to nobody and are announced to all";

    private static final String PLANNED = "an operator looks after the campaigns of the whole installation";

    private static final String PUBLISHED = "the list holds what bodies publish, and nothing else";

    private static final String[] READERS = {Roles.COMPANY, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR};

    private TeleworkAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(
                        applications(),
                        changes(),
                        registrations(),
                        applicationCorrections(),
                        planFiles(),
                        similarApplications(),
                        campaigns(),
                        planning(),
                        categoryTables(),
                        publicRegistrations())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<Applications> applications() {
        return AccessRules.of(Applications.class)
                .method(
                        "start",
                        (applications, records) -> applications.start(records.campaign(), records.organisation()))
                .forRoles(Roles.COMPANY)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("mine", (applications, records) -> applications.mine())
                .forRoles(Roles.COMPANY)
                .foreignIsHidden(Person.COMPANY2, (answer, records) -> ((Collection<?>) answer)
                        .stream()
                                .anyMatch(one ->
                                        ((OwnApplication) one).casefile().id().equals(records.draft())))
                .method("find", (applications, records) -> applications.find(records.caseInReview()))
                .forRoles(READERS)
                .foreignIsNotFound(Roles.AUDITOR)
                .method("save", (applications, records) -> applications.save(records.draft(), 1, new SupportSection()))
                .forRoles(Roles.COMPANY)
                .foreignIsNotFound()
                .method("readiness", (applications, records) -> applications.readiness(records.caseInReview()))
                .forRoles(READERS)
                .foreignIsNotFound(Roles.AUDITOR)
                .method("submit", (applications, records) -> applications.submit(records.draft(), 1))
                .forRoles(Roles.COMPANY)
                .foreignIsNotFound();
    }

    private static AccessRules<Changes> changes() {
        return AccessRules.of(Changes.class)
                .method("start", (changes, records) -> changes.start(records.acceptedCase()))
                .forRoles(Roles.COMPANY)
                .foreignIsNotFound()
                .method("of", (changes, records) -> changes.of(records.caseInReview()))
                .forRoles(READERS)
                .foreignIsNotFound(Roles.AUDITOR);
    }

    private static AccessRules<Registrations> registrations() {
        return AccessRules.of(Registrations.class)
                .method("of", (registrations, records) -> registrations.of(records.acceptedCase()))
                .forRoles(READERS)
                .foreignIsNotFound(Roles.AUDITOR)
                .method("leave", (registrations, records) -> {
                    registrations.leave(records.acceptedCase(), null);
                    return null;
                })
                .forRoles(Roles.COMPANY)
                .foreignIsNotFound()
                .method("suspend", (registrations, records) -> {
                    registrations.suspend(records.acceptedCase(), "誤りのため");
                    return null;
                })
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound()
                .method("reinstate", (registrations, records) -> {
                    registrations.reinstate(records.acceptedCase());
                    return null;
                })
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound();
    }

    private static AccessRules<ApplicationCorrections> applicationCorrections() {
        return AccessRules.of(ApplicationCorrections.class)
                .method("open", (corrections, records) -> corrections.open(records.caseInReview()))
                .forRoles(Roles.COMPANY)
                .foreignIsNotFoundBut(Person.COMPANY2);
    }

    private static AccessRules<PlanFiles> planFiles() {
        return AccessRules.of(PlanFiles.class)
                .method("receive", (files, records) -> {
                    files.receive(records.draft(), new byte[0]);
                    return null;
                })
                .forRoles(Roles.COMPANY)
                .foreignIsNotFound()
                .method("find", (files, records) -> files.find(records.draft()))
                .forRoles(Roles.COMPANY)
                .foreignIsNotFound()
                .method("changes", (files, records) -> files.changes(records.draft()))
                .forRoles(Roles.COMPANY)
                .foreignIsNotFound()
                .method("takeOver", (files, records) -> {
                    files.takeOver(records.draft(), 1);
                    return null;
                })
                .forRoles(Roles.COMPANY)
                .foreignIsNotFound()
                .method("discard", (files, records) -> {
                    files.discard(records.draft());
                    return null;
                })
                .forRoles(Roles.COMPANY)
                .foreignIsNotFound();
    }

    private static AccessRules<SimilarApplications> similarApplications() {
        return AccessRules.of(SimilarApplications.class)
                .method("to", (applications, records) -> applications.to(records.caseInReview()))
                .forRoles(Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR)
                .foreignIsNotFound(Roles.AUDITOR);
    }

    private static AccessRules<Campaigns> campaigns() {
        return AccessRules.of(Campaigns.class)
                .method("all", (campaigns, records) -> campaigns.all())
                .noForeign(CAMPAIGNS)
                .method("open", (campaigns, records) -> campaigns.open())
                .noForeign(CAMPAIGNS)
                .method("conditions", (campaigns, records) -> campaigns.conditions(records.campaign()))
                .noForeign(CAMPAIGNS)
                .method("calendar", (campaigns, records) -> campaigns.calendar(records.campaign()))
                .noForeign(CAMPAIGNS)
                .method("find", (campaigns, records) -> campaigns.find(UUID.randomUUID()))
                .noForeign(CAMPAIGNS)
                .method("ofCode", (campaigns, records) -> campaigns.ofCode("2019"))
                .noForeign(CAMPAIGNS);
    }

    private static AccessRules<CampaignPlanning> planning() {
        return AccessRules.of(CampaignPlanning.class)
                .method("page", (planning, records) -> planning.page(0, 10))
                .forRoles(Roles.OPERATOR)
                .noForeign(PLANNED)
                .method("find", (planning, records) -> planning.find(UUID.randomUUID()))
                .forRoles(Roles.OPERATOR)
                .noForeign(PLANNED)
                .method("create", (planning, records) -> planning.create(new CampaignDetails(), new CategoryRules()))
                .forRoles(Roles.OPERATOR)
                .noForeign(PLANNED)
                .method("revise", (planning, records) -> {
                    planning.revise(UUID.randomUUID(), 1, new CampaignDetails());
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(PLANNED)
                .method("announce", (planning, records) -> {
                    planning.announce(UUID.randomUUID(), 1);
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(PLANNED)
                .method("close", (planning, records) -> {
                    planning.close(UUID.randomUUID(), 1);
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(PLANNED)
                .method("archive", (planning, records) -> {
                    planning.archive(UUID.randomUUID(), 1);
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(PLANNED);
    }

    private static AccessRules<CategoryTables> categoryTables() {
        return AccessRules.of(CategoryTables.class)
                .method("rules", (tables, records) -> tables.rules(UUID.randomUUID()))
                .forRoles(Roles.OPERATOR)
                .noForeign(PLANNED)
                .method("preview", (tables, records) -> tables.preview(new CategoryRules()))
                .forRoles(Roles.OPERATOR)
                .noForeign(PLANNED)
                .method("replace", (tables, records) -> {
                    tables.replace(UUID.randomUUID(), 1, new CategoryRules());
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(PLANNED)
                .method("publish", (tables, records) -> {
                    tables.publish(UUID.randomUUID(), 1, new CategoryRules(), LocalDate.of(2030, 1, 1));
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(PLANNED);
    }

    private static AccessRules<PublicRegistrations> publicRegistrations() {
        return AccessRules.of(PublicRegistrations.class)
                .method("page", (list, records) -> list.page(records.campaign(), PublicFilter.ALL, 0, 1))
                .noForeign(PUBLISHED)
                .method("each", (list, records) -> {
                    list.each(records.campaign(), PublicFilter.ALL, registration -> {});
                    return null;
                })
                .noForeign(PUBLISHED)
                .method("counts", (list, records) -> list.counts(records.campaign()))
                .noForeign(PUBLISHED)
                .method("find", (list, records) -> list.find(UUID.randomUUID()))
                .noForeign(PUBLISHED)
                .method("revision", (list, records) -> list.revision(records.campaign()))
                .noForeign(PUBLISHED);
    }
}
