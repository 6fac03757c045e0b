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
import dev.madoguchi.telework.control.ApplicationRepository;
import dev.madoguchi.telework.control.CampaignRepository;
import dev.madoguchi.telework.control.CorrectionLocks;
import dev.madoguchi.telework.control.PlanFileReader;
import dev.madoguchi.telework.control.PlanFileRepository;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.FieldLocked;
import dev.madoguchi.telework.entity.PlanChanges;
import dev.madoguchi.telework.entity.PlanFile;
import dev.madoguchi.telework.entity.PlanFileEmpty;
import dev.madoguchi.telework.entity.PlanFileEncodingUnknown;
import dev.madoguchi.telework.entity.PlanFileMissing;
import dev.madoguchi.telework.entity.PlanFileTooLarge;
import dev.madoguchi.telework.entity.PlanFileUnsound;
import dev.madoguchi.telework.entity.PlanSection;
import dev.madoguchi.telework.entity.PlanTakenOver;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/**
 * Bringing a plan as a file: it is read, looked over, and then takes the place of the plan, or is put away. In a correction only where the
 * office remarked on the plan.
 */
@Stateless
@RolesAllowed(Roles.COMPANY)
public class PlanFiles {

    private static final String PLAN = "plan.days";

    @Inject
    private PlanFileReader reader;

    @Inject
    private PlanFileRepository files;

    @Inject
    private Applications writing;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private CorrectionLocks locks;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CaseAccess access;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<PlanTakenOver> takenOver;

    /**
     * Reads a file and keeps what it says until it is taken over; the plan stays as it is.
     *
     * @return whether it can be taken over; if not, what is wrong is kept with it
     * @throws PlanFileEmpty if there is nothing in it
     * @throws PlanFileTooLarge if it is larger or longer than any plan
     * @throws PlanFileEncodingUnknown if it is neither UTF-8 nor windows-31j
     * @throws NotFound if there is no such case for the caller
     * @throws CaseStepNotAllowed if the office has the case, or it ended
     * @throws FieldLocked if the plan is not to be corrected
     */
    public boolean receive(@NotNull UUID caseId, @NotNull byte[] content) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireApplicant(casefile);
        locks.requireWritable(casefile, PLAN);
        Campaign campaign = campaigns.require(applications.require(caseId).campaign());
        PlanFile file = files.find(caseId).orElseGet(() -> added(caseId));
        file.receive(reader.read(content, campaign), clock.now(), caller.name());
        return file.isSound();
    }

    private PlanFile added(UUID caseId) {
        PlanFile file = new PlanFile(caseId);
        files.add(file);
        return file;
    }

    /** What waits to be looked over. */
    public Optional<PlanFile> find(@NotNull UUID caseId) {
        access.requireApplicant(casefiles.require(caseId));
        return files.find(caseId);
    }

    /** What would change in the plan; nothing where no file waits. */
    public Optional<PlanChanges> changes(@NotNull UUID caseId) {
        return find(caseId)
                .map(file ->
                        PlanChanges.between(applications.require(caseId).plan().getDays(), file.days()));
    }

    /**
     * The plan becomes what the file says.
     *
     * @param version the version of the application whose changes the caller looked over
     * @throws PlanFileMissing if no file waits any more
     * @throws PlanFileUnsound if there are problems in it
     * @throws StaleForm if somebody saved in the meantime
     * @throws CaseStepNotAllowed if the office has the case, or it ended
     * @throws FieldLocked if the plan is not to be corrected
     */
    public void takeOver(@NotNull UUID caseId, long version) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireApplicant(casefile);
        locks.requireWritable(casefile, PLAN);
        PlanFile file = files.find(caseId).orElseThrow(PlanFileMissing::new);
        if (!file.isSound()) {
            throw new PlanFileUnsound();
        }
        Application application = applications.require(caseId);
        PlanSection plan = application.plan().normalised();
        plan.setDays(file.days());
        writing.save(caseId, version, plan);
        files.remove(caseId);
        takenOver.fire(new PlanTakenOver(caseId));
    }

    /** Puts the file away; the plan stays as it is. */
    public void discard(@NotNull UUID caseId) {
        access.requireApplicant(casefiles.requireForChange(caseId));
        files.remove(caseId);
    }
}
