package dev.madoguchi.organisation.boundary;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.JoinRequestRepository;
import dev.madoguchi.organisation.control.MemberAccess;
import dev.madoguchi.organisation.control.MemberSearch;
import dev.madoguchi.organisation.control.Membership;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.organisation.entity.AdministratorNeeded;
import dev.madoguchi.organisation.entity.AlreadyMember;
import dev.madoguchi.organisation.entity.JoinRequest;
import dev.madoguchi.organisation.entity.JoinRequestApproved;
import dev.madoguchi.organisation.entity.JoinRequestCancelled;
import dev.madoguchi.organisation.entity.JoinRequestClosed;
import dev.madoguchi.organisation.entity.JoinRequestDeclined;
import dev.madoguchi.organisation.entity.JoinRequestState;
import dev.madoguchi.organisation.entity.JoinRequested;
import dev.madoguchi.organisation.entity.JoinRequestsTooMany;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.OwnRequest;
import dev.madoguchi.organisation.entity.PersonOf;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Being let into a body that a colleague registered: somebody asks, an administrator of the body answers. The one who asks
 * hears what became of it and never who the members are.
 */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.AGENCY})
public class JoinRequests {

    /** For how many bodies somebody can wait at once. */
    public static final int MOST_OPEN = 5;

    private static final int LATEST = 20;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private JoinRequestRepository requests;

    @Inject
    private MemberAccess access;

    @Inject
    private MemberSearch search;

    @Inject
    private Membership membership;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /**
     * The caller asks to be let in. Asking twice changes nothing.
     *
     * @throws NotFound if there is no such body
     * @throws AlreadyMember if the caller belongs to it
     * @throws JoinRequestsTooMany if the caller waits for {@value #MOST_OPEN} bodies already
     */
    public void ask(@NotNull UUID organisation) {
        organisations.lockPerson(caller.subject());
        Organisation body = organisations.require(organisation);
        if (body.isClosed()) {
            throw new NotFound(Organisation.class, organisation);
        }
        if (caller.organisations().contains(body.id())) {
            throw new AlreadyMember();
        }
        if (requests.open(body.id(), caller.subject()).isEmpty()) {
            if (requests.openOf(caller.subject()) >= MOST_OPEN) {
                throw new JoinRequestsTooMany();
            }
            JoinRequest request = new JoinRequest(body.id(), caller.subject(), clock.now());
            requests.add(request);
            facts.fire(new JoinRequested(request.id(), body.id()));
        }
    }

    /** What the caller asked for lately and what became of it, the latest first; who was let in and has left again, asks anew. */
    public List<OwnRequest> mine() {
        Set<UUID> bodies = caller.organisations();
        return requests.latestOf(caller.subject(), LATEST).stream()
                .filter(own -> own.request().state() != JoinRequestState.APPROVED
                        || bodies.contains(own.request().organisation()))
                .toList();
    }

    /**
     * The caller asks no longer.
     *
     * @throws NotFound if it is not the caller's request
     * @throws JoinRequestClosed if it was answered in the meantime
     */
    public void cancel(@NotNull UUID id) {
        JoinRequest request = requests.requireForChange(id);
        if (!request.subject().equals(caller.subject())) {
            throw new NotFound(JoinRequest.class, id);
        }
        request.cancel(clock.now());
        facts.fire(new JoinRequestCancelled(id, request.organisation()));
    }

    /**
     * Some of the open requests for the body the caller acts for, the oldest first.
     *
     * @throws NotFound if the caller belongs to no body
     * @throws AdministratorNeeded if they are no administrator
     */
    public Slice<PersonOf<JoinRequest>> page(@Min(0) int first, @Min(1) @Max(100) int size) {
        Slice<JoinRequest> found = requests.page(access.administered().id(), first, size);
        return new Slice<>(search.named(found.items(), JoinRequest::subject), found.total());
    }

    /**
     * One of the requests for the body the caller acts for.
     *
     * @throws NotFound if there is none by that id
     * @throws AdministratorNeeded if they are no administrator
     */
    public PersonOf<JoinRequest> request(@NotNull UUID id) {
        UUID body = access.administered().id();
        JoinRequest request = requests.require(id);
        if (!request.organisation().equals(body)) {
            throw new NotFound(JoinRequest.class, id);
        }
        return search.named(List.of(request), JoinRequest::subject).get(0);
    }

    /**
     * Lets the person in.
     *
     * @throws NotFound if there is no such request for the body the caller acts for
     * @throws AdministratorNeeded if they are no administrator
     * @throws JoinRequestClosed if it was answered or cancelled in the meantime
     */
    public void approve(@NotNull UUID id, @NotNull(message = "{validation.Chosen}") MemberRights rights) {
        Organisation body = access.administeredForChange(access.actedFor());
        JoinRequest request = ofBody(body, id);
        request.approve(caller.subject(), clock.now());
        membership.join(body, request.subject(), rights);
        facts.fire(new JoinRequestApproved(id, body.id(), request.subject()));
    }

    /**
     * Does not let the person in.
     *
     * @param reason what the person is told
     * @throws NotFound if there is no such request for the body the caller acts for
     * @throws AdministratorNeeded if they are no administrator
     * @throws JoinRequestClosed if it was answered or cancelled in the meantime
     */
    public void decline(
            @NotNull UUID id,
            @NotBlank(message = "{validation.Required}") @PlainText(max = 500, lines = true) @NoMyNumber
                    String reason) {
        Organisation body = access.administeredForChange(access.actedFor());
        JoinRequest request = ofBody(body, id);
        request.decline(caller.subject(), reason.strip(), clock.now());
        facts.fire(new JoinRequestDeclined(id, body.id(), request.subject()));
    }

    private JoinRequest ofBody(Organisation body, UUID id) {
        JoinRequest request = requests.requireForChange(id);
        if (!request.organisation().equals(body.id())) {
            throw new NotFound(JoinRequest.class, id);
        }
        return request;
    }
}
