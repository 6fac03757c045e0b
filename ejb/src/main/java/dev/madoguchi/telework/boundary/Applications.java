package dev.madoguchi.telework.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.StaleForm;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.MemberAccess;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.organisation.entity.BodySwitched;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.telework.control.ApplicationChecks;
import dev.madoguchi.telework.control.ApplicationDesk;
import dev.madoguchi.telework.control.ApplicationRepository;
import dev.madoguchi.telework.control.CampaignRepository;
import dev.madoguchi.telework.control.ChangeDesk;
import dev.madoguchi.telework.control.CorrectionLocks;
import dev.madoguchi.telework.control.SectionSaves;
import dev.madoguchi.telework.entity.AlreadyRegistered;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.ApplicationIncomplete;
import dev.madoguchi.telework.entity.ChangeTooLate;
import dev.madoguchi.telework.entity.FieldLocked;
import dev.madoguchi.telework.entity.NothingChanged;
import dev.madoguchi.telework.entity.OwnApplication;
import dev.madoguchi.telework.entity.Readiness;
import dev.madoguchi.telework.entity.RegistrationWindowClosed;
import dev.madoguchi.telework.entity.Section;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Registering a body for a campaign: start, write section by section, look over, hand in. */
@Stateless
public class Applications {

    @Inject
    private ApplicationRepository applications;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ChangeDesk changes;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationChecks checks;

    @Inject
    private SectionSaves saves;

    @Inject
    private CorrectionLocks locks;

    @Inject
    private CaseAccess access;

    @Inject
    private MemberAccess members;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    /**
     * The draft of a body: the one begun earlier, or a new one.
     *
     * @param organisation the body, which must be the one the caller acts for
     * @return the case's id
     * @throws NotFound if the caller does not belong to it
     * @throws BodySwitched if they do, and act for another one
     * @throws RegistrationWindowClosed if the campaign takes none today
     * @throws AlreadyRegistered if the body has a live registration
     */
    @RolesAllowed(Roles.COMPANY)
    public UUID start(@NotNull UUID campaign, @NotNull UUID organisation) {
        Organisation body = members.ownForChange(organisation);
        return desk.start(campaigns.require(campaign), body, caller.name());
    }

    /** The registrations of the body the caller acts for, the newest first; none while the caller belongs to no body. */
    @RolesAllowed(Roles.COMPANY)
    public List<OwnApplication> mine() {
        return caller.organisation().map(applications::of).orElse(List.of());
    }

    /**
     * What the body wrote.
     *
     * @throws NotFound if there is none for the caller
     */
    @RolesAllowed({Roles.COMPANY, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR})
    public Application find(@NotNull UUID caseId) {
        access.requireReader(casefiles.require(caseId));
        return applications.require(caseId);
    }

    /**
     * Saves one section as it was typed, complete or not; in a correction only what the office remarked on.
     *
     * @param version the version the caller had before them
     * @return the new version
     * @throws StaleForm if somebody saved this section in the meantime
     * @throws CaseStepNotAllowed if the office has it, or it ended
     * @throws FieldLocked if a field without a remark is changed in a correction
     * @throws ChangeTooLate if it is a change, and the section can no longer be changed
     */
    @RolesAllowed(Roles.COMPANY)
    public long save(@NotNull UUID caseId, long version, @NotNull @Valid Section section) {
        Casefile casefile = ownCase(caseId);
        locks.requireWithApplicant(casefile);
        Application application = applications.require(caseId);
        if (!saves.isUnchangedSince(version, application, section.sectionName())) {
            throw new StaleForm(application.savedByName(), application.savedAt());
        }
        checks.requireStorable(section);
        locks.requireOpen(casefile, application, section);
        application.save(section, clock.now(), caller.name());
        if (casefile.isDraft()) {
            changes.requireInTime(application, campaigns.require(application.campaign()), section.sectionName());
        }
        desk.tellContact(casefile, application);
        applications.flush();
        saves.saved(application, section.sectionName());
        return application.version();
    }

    /** How far the application has come, and into which category it would be sorted. */
    @RolesAllowed({Roles.COMPANY, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR})
    public Readiness readiness(@NotNull UUID caseId) {
        access.requireReader(casefiles.require(caseId));
        Application application = applications.require(caseId);
        return checks.readiness(application, campaigns.require(application.campaign()));
    }

    /**
     * Hands the application in. Handing in twice (a double click, the back button) changes nothing and gives the same answer.
     *
     * @param version the version that the caller looked over
     * @return the reference
     * @throws StaleForm if somebody saved in the meantime
     * @throws ApplicationIncomplete if something is missing
     * @throws NothingChanged if it is a change that changes nothing
     */
    @RolesAllowed(Roles.COMPANY)
    public String submit(@NotNull UUID caseId, long version) {
        Casefile casefile = ownCase(caseId);
        if (casefile.isDraft()) {
            Application application = current(caseId, version);
            organisations.requireForChange(application.organisationId());
            desk.submit(casefile, application, campaigns.require(application.campaign()));
        }
        return casefile.reference().orElseThrow(() -> new CaseStepNotAllowed(casefile.status()));
    }

    private Casefile ownCase(UUID caseId) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireApplicant(casefile);
        return casefile;
    }

    private Application current(UUID caseId, long version) {
        Application application = applications.require(caseId);
        if (application.version() != version) {
            throw new StaleForm(application.savedByName(), application.savedAt());
        }
        return application;
    }
}
