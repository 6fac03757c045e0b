package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.entity.CaseKind;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.OwnApplication;
import dev.madoguchi.telework.entity.RegistrationState;
import dev.madoguchi.telework.entity.SimilarApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where applications are kept, and who else applied. */
@ApplicationScoped
public class ApplicationRepository {

    /** Live: on the way, or its answers are in force; not a draft, withdrawn, lapsed, refused, replaced by a change or left. */
    private static final String LIVE = "c.status in :live or exists (select r.id from Registration r"
            + " where r.acceptedCase = a.caseId and r.state <> :closed)";

    private static final List<CaseStatus> WITH_OFFICE =
            List.of(CaseStatus.SUBMITTED, CaseStatus.IN_REVIEW, CaseStatus.WAITING_FOR_APPLICANT);

    private static final List<CaseStatus> OPEN =
            List.of(CaseStatus.DRAFT, CaseStatus.SUBMITTED, CaseStatus.IN_REVIEW, CaseStatus.WAITING_FOR_APPLICANT);

    private static final int OWN_LIMIT = 200;

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    public void add(Application application) {
        entities.persist(application);
    }

    /**
     * The content of a case.
     *
     * @throws NotFound if there is none
     */
    public Application require(UUID caseId) {
        Application found = entities.find(Application.class, caseId);
        if (found == null) {
            throw new NotFound(Application.class, caseId);
        }
        return found;
    }

    /** Writes what was changed now, so that its new version is known. */
    public void flush() {
        entities.flush();
    }

    /** All applications of a body, the newest first. */
    public List<OwnApplication> of(UUID organisation) {
        return entities.createQuery(
                        "select new dev.madoguchi.telework.entity.OwnApplication(c, a.campaign, a.savedAt, a.savedByName, r.state)"
                                + " from Application a join Casefile c on c.id = a.caseId"
                                + " left join Registration r on r.acceptedCase = a.caseId"
                                + " where a.organisationId = :organisation order by c.createdAt desc, c.id",
                        OwnApplication.class)
                .setParameter("organisation", organisation)
                .setMaxResults(OWN_LIMIT)
                .getResultList();
    }

    /** The body's own draft for a campaign, if it has begun one. */
    public Optional<Casefile> draft(UUID campaign, UUID organisation) {
        return entities.createQuery(
                        "select c from Application a join Casefile c on c.id = a.caseId where a.campaign = :campaign"
                                + " and a.organisationId = :organisation and c.status = :draft and a.changedCase is null"
                                + " order by c.createdAt",
                        Casefile.class)
                .setParameter("campaign", campaign)
                .setParameter("organisation", organisation)
                .setParameter("draft", CaseStatus.DRAFT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The body's live case for a campaign, if it has one. */
    public Optional<Casefile> live(UUID campaign, UUID organisation) {
        return entities.createQuery(
                        "select c from Application a join Casefile c on c.id = a.caseId where a.campaign = :campaign"
                                + " and a.organisationId = :organisation and (" + LIVE + ") order by c.createdAt desc",
                        Casefile.class)
                .setParameter("campaign", campaign)
                .setParameter("organisation", organisation)
                .setParameter("live", WITH_OFFICE)
                .setParameter("closed", RegistrationState.CLOSED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The body's newest application of any campaign: a new one starts with what it said. */
    public Optional<Application> newest(UUID organisation) {
        return entities.createQuery(
                        "select a from Application a where a.organisationId = :organisation order by a.savedAt desc",
                        Application.class)
                .setParameter("organisation", organisation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The change of a registration that is begun or not yet decided; there is one at the most. */
    public Optional<Casefile> openChange(UUID registration) {
        return about(registration).stream()
                .filter(casefile -> casefile.kind() == CaseKind.CHANGE && OPEN.contains(casefile.status()))
                .findFirst();
    }

    /** All cases about a registration, the newest first. */
    public List<Casefile> about(UUID registration) {
        return entities.createQuery(
                        "select c from Application a join Casefile c on c.id = a.caseId"
                                + " where a.registration = :registration order by c.createdAt desc, c.id",
                        Casefile.class)
                .setParameter("registration", registration)
                .setMaxResults(OWN_LIMIT)
                .getResultList();
    }

    /** How many live applications of other bodies for the campaign have the same corporate number. */
    public long othersWithNumber(Application application) {
        String number = application.organisation().getCorporateNumber();
        return number == null ? 0 : others(application, "a.organisation.corporateNumber = :value", number);
    }

    /** How many live applications of other bodies for the campaign have the same name. */
    public long othersWithName(Application application) {
        return others(
                application,
                "a.organisation.name = :value",
                application.organisation().getName());
    }

    /** The live applications of other bodies for the campaign with the same number or name, the oldest first. */
    public List<SimilarApplication> similar(Application application, int limit) {
        String number = application.organisation().getCorporateNumber();
        return entities.createQuery(
                        "select c, a from Application a join Casefile c on c.id = a.caseId where a.campaign = :campaign"
                                + " and a.organisationId <> :body and (a.organisation.corporateNumber = :number"
                                + " or a.organisation.name = :name) and (" + LIVE + ") order by c.submittedAt, c.id",
                        Object[].class)
                .setParameter("campaign", application.campaign())
                .setParameter("body", application.organisationId())
                .setParameter("number", number == null ? "" : number)
                .setParameter("name", application.organisation().getName())
                .setParameter("live", WITH_OFFICE)
                .setParameter("closed", RegistrationState.CLOSED)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> SimilarApplication.of(application, (Casefile) row[0], (Application) row[1]))
                .toList();
    }

    private long others(Application application, String condition, String value) {
        return entities.createQuery(
                        "select count(a) from Application a join Casefile c on c.id = a.caseId where a.campaign = :campaign"
                                + " and a.organisationId <> :body and " + condition + " and (" + LIVE + ")",
                        Long.class)
                .setParameter("campaign", application.campaign())
                .setParameter("body", application.organisationId())
                .setParameter("value", value)
                .setParameter("live", WITH_OFFICE)
                .setParameter("closed", RegistrationState.CLOSED)
                .getSingleResult();
    }
}
