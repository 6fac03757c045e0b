package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.ActorKind;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whose case is it? Applicants see the cases of the body they act for, clerks and supervisors those of their offices once
 * submitted, auditors all submitted ones. To everyone else a case does not exist: {@link NotFound}, not "forbidden".
 */
@ApplicationScoped
public class CaseAccess {

    @Inject
    Caller caller;

    /** Lets only the applying body pass. */
    public void requireApplicant(Casefile casefile) {
        if (!isApplicant(casefile)) {
            throw new NotFound(Casefile.class, casefile.id());
        }
    }

    /** Lets only persons of the responsible office pass. */
    public void requireOffice(Casefile casefile) {
        if (!isOffice(casefile)) {
            throw new NotFound(Casefile.class, casefile.id());
        }
    }

    /** Lets only the two sides pass that a case has: the applying body and persons of the responsible office. */
    public void requireParty(Casefile casefile) {
        if (!isParty(casefile)) {
            throw new NotFound(Casefile.class, casefile.id());
        }
    }

    /** Lets pass whoever may read the case. */
    public void requireReader(Casefile casefile) {
        if (!isReader(casefile)) {
            throw new NotFound(Casefile.class, casefile.id());
        }
    }

    /** Whether the caller may read the case. */
    public boolean isReader(Casefile casefile) {
        boolean auditor = caller.isIn(Roles.AUDITOR) && !casefile.isDraft();
        return isApplicant(casefile) || isOffice(casefile) || auditor;
    }

    /** On whose side the caller acts in this case. */
    public ActorKind side(Casefile casefile) {
        if (isOffice(casefile)) {
            return ActorKind.OFFICE;
        }
        return isApplicant(casefile) ? ActorKind.APPLICANT : ActorKind.SYSTEM;
    }

    /** Whether the caller is on one of the two sides that a case has. */
    public boolean isParty(Casefile casefile) {
        return side(casefile) != ActorKind.SYSTEM;
    }

    /** Whether the caller acts for the applying body. */
    public boolean isApplicant(Casefile casefile) {
        return caller.organisation().filter(casefile.organisation()::equals).isPresent();
    }

    private boolean isOffice(Casefile casefile) {
        return (caller.isIn(Roles.CLERK) || caller.isIn(Roles.SUPERVISOR))
                && casefile.office().filter(caller.offices()::contains).isPresent();
    }
}
