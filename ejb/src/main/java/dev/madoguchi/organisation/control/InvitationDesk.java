package dev.madoguchi.organisation.control;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.AlreadyMember;
import dev.madoguchi.organisation.entity.EmailAddress;
import dev.madoguchi.organisation.entity.Invitation;
import dev.madoguchi.organisation.entity.InvitationAccepted;
import dev.madoguchi.organisation.entity.InvitationOpen;
import dev.madoguchi.organisation.entity.InvitationRenewed;
import dev.madoguchi.organisation.entity.InvitationRevoked;
import dev.madoguchi.organisation.entity.InvitationState;
import dev.madoguchi.organisation.entity.InvitationToken;
import dev.madoguchi.organisation.entity.InvitationsTooMany;
import dev.madoguchi.organisation.entity.JoinRequest;
import dev.madoguchi.organisation.entity.JoinRequestApproved;
import dev.madoguchi.organisation.entity.JoinRequested;
import dev.madoguchi.organisation.entity.MemberInvited;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.Offer;
import dev.madoguchi.organisation.entity.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The steps of an invitation. The body is locked for each that changes it, so that no link is used twice. */
@ApplicationScoped
public class InvitationDesk {

    private static final int MOST_OPEN = 50;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private JoinRequestRepository requests;

    @Inject
    private Membership membership;

    @Inject
    private InvitationPost post;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** Invites whoever reads the mail at the address. */
    public void invite(Organisation body, EmailAddress email, MemberRights rights) {
        Instant now = clock.now();
        Optional<Invitation> earlier = invitations.open(body.id(), email);
        if (earlier.filter(each -> each.state(now) == InvitationState.OPEN).isPresent()) {
            throw new InvitationOpen();
        }
        if (earlier.isEmpty() && invitations.openOf(body.id()) >= MOST_OPEN) {
            throw new InvitationsTooMany();
        }
        Invitation invitation = earlier.orElseGet(() -> new Invitation(body.id(), email, caller.subject(), now));
        send(invitation, rights);
        if (earlier.isEmpty()) {
            invitations.add(invitation);
            facts.fire(new MemberInvited(invitation.id(), body.id()));
        } else {
            facts.fire(new InvitationRenewed(invitation.id(), body.id()));
        }
    }

    /** Sends it again under a new link. */
    public void resend(Invitation invitation) {
        send(invitations.locked(invitation), invitation.rights());
        facts.fire(new InvitationRenewed(invitation.id(), invitation.organisation()));
    }

    private void send(Invitation invitation, MemberRights rights) {
        InvitationToken token = InvitationToken.random();
        invitation.send(token, rights, clock.now());
        post.send(invitation, token);
    }

    /** Takes it back. */
    public void revoke(Invitation invitation) {
        invitations.locked(invitation).revoke(caller.subject(), clock.now());
        facts.fire(new InvitationRevoked(invitation.id(), invitation.organisation()));
    }

    /** What the link offers at this moment. */
    public Offer offer(Invitation invitation, Organisation body, boolean member) {
        return new Offer(
                body.name(),
                invitation.rights(),
                invitation.state(clock.now()),
                invitation.expiresAt(),
                member,
                isForCaller(invitation));
    }

    private boolean isForCaller(Invitation invitation) {
        return caller.verifiedEmail()
                .filter(EmailAddress::isValid)
                .map(EmailAddress::of)
                .filter(invitation::isFor)
                .isPresent();
    }

    /**
     * The caller accepts. Where the invitation was sent to the verified address of their account they belong to the body at once;
     * otherwise that becomes a request, which an administrator answers.
     *
     * @return whether they belong to the body from now on
     */
    public boolean accept(Invitation invitation, InvitationToken token) {
        Organisation body = organisations.requireForChange(invitation.organisation());
        invitations.locked(invitation);
        if (!invitation.isUnder(token)) {
            throw new NotFound(Invitation.class, "link");
        }
        if (body.member(caller.subject()).isPresent()) {
            throw new AlreadyMember();
        }
        invitation.accept(caller.subject(), clock.now());
        boolean joins = isForCaller(invitation);
        facts.fire(new InvitationAccepted(invitation.id(), body.id(), joins));
        if (joins) {
            join(body, invitation);
        } else {
            ask(body, invitation);
        }
        return joins;
    }

    private void join(Organisation body, Invitation invitation) {
        membership.join(body, caller.subject(), MemberRights.MEMBER);
        body.member(caller.subject()).ifPresent(member -> member.invitedWith(invitation.rights()));
        membership.actFor(body);
        requests.open(body.id(), caller.subject()).ifPresent(request -> {
            request.approve(caller.subject(), clock.now());
            facts.fire(new JoinRequestApproved(request.id(), body.id(), request.subject()));
        });
    }

    private void ask(Organisation body, Invitation invitation) {
        JoinRequest request = requests.open(body.id(), caller.subject()).orElseGet(() -> {
            JoinRequest made = new JoinRequest(body.id(), caller.subject(), clock.now());
            requests.add(made);
            return made;
        });
        request.invitedAs(new EmailAddress(invitation.email()));
        facts.fire(new JoinRequested(request.id(), body.id()));
    }
}
