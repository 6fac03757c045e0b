package dev.madoguchi.organisation.boundary;

import dev.madoguchi.identity.control.Belongings;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.MemberAccess;
import dev.madoguchi.organisation.control.MemberSearch;
import dev.madoguchi.organisation.control.Membership;
import dev.madoguchi.organisation.entity.AdministratorNeeded;
import dev.madoguchi.organisation.entity.BodySwitched;
import dev.madoguchi.organisation.entity.LastAdministrator;
import dev.madoguchi.organisation.entity.Member;
import dev.madoguchi.organisation.entity.MemberLeft;
import dev.madoguchi.organisation.entity.MemberRemoved;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.MemberRightsChanged;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.PersonOf;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * Who belongs to the body the caller acts for. Administrators see and change it, one change after the other; somebody is
 * always administrator.
 */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.AGENCY})
public class Members {

    @Inject
    private MemberAccess access;

    @Inject
    private MemberSearch search;

    @Inject
    private Membership membership;

    @Inject
    private Belongings belongings;

    @Inject
    private Event<Fact> facts;

    /**
     * Some of the members, those who joined first coming first.
     *
     * @throws NotFound if the caller belongs to no body
     * @throws AdministratorNeeded if they are no administrator
     */
    public Slice<PersonOf<Member>> page(@Min(0) int first, @Min(1) @Max(100) int size) {
        return search.page(access.administered().id(), first, size);
    }

    /**
     * One of the members.
     *
     * @throws NotFound if there is none by that id in the body
     * @throws AdministratorNeeded if the caller is no administrator
     */
    public PersonOf<Member> member(@NotNull UUID id) {
        Member found = membership.require(access.administered(), id);
        return search.named(List.of(found), Member::subject).get(0);
    }

    /**
     * A member has these rights from now on.
     *
     * @throws NotFound if there is none by that id in the body
     * @throws AdministratorNeeded if the caller is no administrator
     * @throws LastAdministrator if nobody would be administrator any more
     */
    public void changeRights(@NotNull UUID id, @NotNull(message = "{validation.Chosen}") MemberRights rights) {
        Organisation body = access.administeredForChange(access.actedFor());
        Member member = membership.require(body, id);
        if (member.rights() != rights || member.isProposed()) {
            body.changeRights(member, rights);
            facts.fire(new MemberRightsChanged(id, body.id(), member.subject(), rights));
        }
    }

    /**
     * A member belongs to the body no longer.
     *
     * @throws NotFound if there is none by that id in the body
     * @throws AdministratorNeeded if the caller is no administrator
     * @throws LastAdministrator if nobody would be administrator any more
     */
    public void remove(@NotNull UUID id) {
        Organisation body = access.administeredForChange(access.actedFor());
        Member member = membership.require(body, id);
        body.remove(member);
        belongings.forget();
        facts.fire(new MemberRemoved(id, body.id(), member.subject()));
    }

    /**
     * The caller leaves the body, which must be the one they act for.
     *
     * @throws NotFound if the caller does not belong to it
     * @throws BodySwitched if they do, and act for another one
     * @throws LastAdministrator if nobody would be administrator any more
     */
    public void leave(@NotNull UUID organisation) {
        Organisation body = access.ownForChange(organisation);
        Member self = access.self(body);
        body.remove(self);
        facts.fire(new MemberLeft(self.id(), body.id()));
        belongings.forget();
    }
}
