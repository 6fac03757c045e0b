package dev.madoguchi.telework.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.ReasonMissing;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.telework.control.ApplicationRepository;
import dev.madoguchi.telework.control.RegistrationDesk;
import dev.madoguchi.telework.control.RegistrationRepository;
import dev.madoguchi.telework.entity.Registration;
import dev.madoguchi.telework.entity.RegistrationHistory;
import dev.madoguchi.telework.entity.RegistrationStepNotAllowed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accepted registrations, each found by any case about it: reading their history, leaving, and the office's hold on the list. */
@Stateless
public class Registrations {

    @Inject
    private RegistrationRepository registrations;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private CaseAccess access;

    /**
     * The registration that a case brought about or changes, with the cases about it that the caller may see; empty for a case that
     * brought none about.
     *
     * @throws NotFound if there is no such case for the caller
     */
    @RolesAllowed({Roles.COMPANY, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR})
    public Optional<RegistrationHistory> of(@NotNull UUID caseId) {
        access.requireReader(casefiles.require(caseId));
        return registrations
                .about(caseId)
                .map(registration -> new RegistrationHistory(registration, casesAbout(registration)));
    }

    /** A draft that was thrown away is no part of the history. */
    private List<Casefile> casesAbout(Registration registration) {
        return applications.about(registration.id()).stream()
                .filter(access::isReader)
                .filter(casefile -> casefile.isDraft() || casefile.reference().isPresent())
                .toList();
    }

    /**
     * The body leaves the campaign (辞退): nothing of it is public any more, and a change that is not decided is taken back. Leaving
     * twice changes nothing.
     *
     * @param reason why, for the office; may be {@code null}
     * @throws NotFound if the case is not of the caller's body, or brought no registration about
     */
    @RolesAllowed(Roles.COMPANY)
    public void leave(@NotNull UUID caseId, @PlainText(max = 1000, lines = true) @NoMyNumber String reason) {
        access.requireApplicant(casefiles.require(caseId));
        desk.close(require(caseId).id(), isBlank(reason) ? null : reason.strip());
    }

    /**
     * Takes the registration off the public list until further notice.
     *
     * @param reason what the body is told
     * @throws NotFound if the registration is not with an office of the caller
     * @throws ReasonMissing if no reason was given
     * @throws RegistrationStepNotAllowed if it is not on the list
     */
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR})
    public void suspend(@NotNull UUID caseId, @PlainText(max = 1000, lines = true) @NoMyNumber String reason) {
        Registration registration = ofMyOffice(caseId);
        if (isBlank(reason)) {
            throw new ReasonMissing();
        }
        desk.suspend(registration.id(), reason.strip());
    }

    /**
     * Puts the registration on the public list again.
     *
     * @throws NotFound if the registration is not with an office of the caller
     * @throws RegistrationStepNotAllowed if it was not taken off
     */
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR})
    public void reinstate(@NotNull UUID caseId) {
        desk.reinstate(ofMyOffice(caseId).id());
    }

    /** The office of the answers in force holds the registration: a body that moved has left its former office. */
    private Registration ofMyOffice(UUID caseId) {
        access.requireOffice(casefiles.require(caseId));
        Registration registration = require(caseId);
        access.requireOffice(casefiles.require(registration.acceptedCase()));
        return registration;
    }

    private Registration require(UUID caseId) {
        return registrations.about(caseId).orElseThrow(() -> new NotFound(Registration.class, caseId));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
