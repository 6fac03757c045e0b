package dev.madoguchi.organisation.control;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.AdministratorNeeded;
import dev.madoguchi.organisation.entity.BodySwitched;
import dev.madoguchi.organisation.entity.Member;
import dev.madoguchi.organisation.entity.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Whose body is it? Members see the body they act for, administrators also who else belongs to it. To everyone else a body does
 * not exist; a member who acts for another one at the moment is told so.
 */
@ApplicationScoped
public class MemberAccess {

    @Inject
    private Caller caller;

    @Inject
    private OrganisationRepository organisations;

    /**
     * The body the caller acts for.
     *
     * @throws NotFound if they belong to none
     */
    public UUID actedFor() {
        return caller.organisation().orElseThrow(() -> new NotFound(Organisation.class, "own"));
    }

    /**
     * The body the caller acts for and administers.
     *
     * @throws NotFound if they belong to none
     * @throws AdministratorNeeded if they are no administrator of it
     */
    public Organisation administered() {
        return requireAdministrator(organisations.require(actedFor()));
    }

    /**
     * The same, locked until the transaction ends, so that its members change one after the other.
     *
     * @throws NotFound if the caller does not belong to this body
     * @throws BodySwitched if they do, and act for another one
     * @throws AdministratorNeeded if they are no administrator of it
     */
    public Organisation administeredForChange(UUID body) {
        return requireAdministrator(ownForChange(body));
    }

    /**
     * The body the caller acts for, locked until the transaction ends.
     *
     * @throws NotFound if the caller does not belong to this body
     * @throws BodySwitched if they do, and act for another one
     */
    public Organisation ownForChange(UUID body) {
        UUID current = actedFor();
        if (!caller.organisations().contains(body)) {
            throw new NotFound(Organisation.class, body);
        }
        if (!current.equals(body)) {
            throw new BodySwitched(
                    organisations.require(body).name(),
                    organisations.require(current).name());
        }
        return organisations.requireForChange(body);
    }

    /**
     * The caller's membership of the body.
     *
     * @throws NotFound if it ended in the meantime
     */
    public Member self(Organisation body) {
        return body.member(caller.subject()).orElseThrow(() -> new NotFound(Organisation.class, body.id()));
    }

    private Organisation requireAdministrator(Organisation body) {
        if (!self(body).isAdministrator()) {
            throw new AdministratorNeeded();
        }
        return body;
    }
}
