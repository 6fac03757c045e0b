package dev.madoguchi.telework.control;

import dev.madoguchi.notification.control.CaseMails;
import dev.madoguchi.telework.entity.RegistrationClosed;
import dev.madoguchi.telework.entity.RegistrationReinstated;
import dev.madoguchi.telework.entity.RegistrationSuspended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the contact of a registration by mail what became of it. */
@ApplicationScoped
public class RegistrationMails {

    @Inject
    private CaseMails mails;

    void left(@Observes RegistrationClosed fact) {
        mails.tell("RegistrationClosed", fact.caseId());
    }

    void suspended(@Observes RegistrationSuspended fact) {
        mails.tell("RegistrationSuspended", fact.caseId());
    }

    void reinstated(@Observes RegistrationReinstated fact) {
        mails.tell("RegistrationReinstated", fact.caseId());
    }
}
