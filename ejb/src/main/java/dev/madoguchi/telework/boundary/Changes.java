package dev.madoguchi.telework.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.control.ApplicationRepository;
import dev.madoguchi.telework.control.ChangeDesk;
import dev.madoguchi.telework.control.RegistrationRepository;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Change;
import dev.madoguchi.telework.entity.Registration;
import dev.madoguchi.telework.entity.RegistrationStepNotAllowed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/** Changing what was accepted (変更の届出). Written and handed in as an application is, see {@link Applications}. */
@Stateless
public class Changes {

    @Inject
    private RegistrationRepository registrations;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private ChangeDesk desk;

    @Inject
    private CaseAccess access;

    @Inject
    private Caller caller;

    /**
     * The change of the registration that a case is about: the one begun or handed in earlier, or a new draft. There is one at a time,
     * so two tabs go on with the same.
     *
     * @return the change's case
     * @throws NotFound if the case is not of the caller's body, or brought no registration about
     * @throws RegistrationStepNotAllowed if the body has left
     */
    @RolesAllowed(Roles.COMPANY)
    public UUID start(@NotNull UUID caseId) {
        access.requireApplicant(casefiles.require(caseId));
        Registration registration =
                registrations.about(caseId).orElseThrow(() -> new NotFound(Registration.class, caseId));
        return desk.start(registration.id(), caller.name());
    }

    /**
     * What a change is about; empty for a case about something new.
     *
     * @throws NotFound if there is no such case for the caller
     */
    @RolesAllowed({Roles.COMPANY, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR})
    public Optional<Change> of(@NotNull UUID caseId) {
        access.requireReader(casefiles.require(caseId));
        Application application = applications.require(caseId);
        return application.changedCase().map(changed -> desk.of(application, changed));
    }
}
