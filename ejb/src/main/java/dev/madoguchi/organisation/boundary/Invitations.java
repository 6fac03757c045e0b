package dev.madoguchi.organisation.boundary;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.InvitationDesk;
import dev.madoguchi.organisation.control.InvitationRepository;
import dev.madoguchi.organisation.control.MemberAccess;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.organisation.entity.AdministratorNeeded;
import dev.madoguchi.organisation.entity.AlreadyMember;
import dev.madoguchi.organisation.entity.BodySwitched;
import dev.madoguchi.organisation.entity.EmailAddress;
import dev.madoguchi.organisation.entity.EmailAddressText;
import dev.madoguchi.organisation.entity.Invitation;
import dev.madoguchi.organisation.entity.InvitationClosed;
import dev.madoguchi.organisation.entity.InvitationOpen;
import dev.madoguchi.organisation.entity.InvitationToken;
import dev.madoguchi.organisation.entity.InvitationsTooMany;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.Offer;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/**
 * Inviting colleagues by mail into the body the caller acts for. It is for the one to whose address it was sent; whoever
 * accepts it with another account asks to be let in.
 */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.AGENCY})
public class Invitations {

    /** How long the secret of a link can be. */
    public static final int LONGEST_TOKEN = 100;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private InvitationDesk desk;

    @Inject
    private MemberAccess access;

    @Inject
    private Caller caller;

    /**
     * Some of the invitations that were neither used nor taken back, the newest first.
     *
     * @throws NotFound if the caller belongs to no body
     * @throws AdministratorNeeded if they are no administrator
     */
    public Slice<Invitation> page(@Min(0) int first, @Min(1) @Max(100) int size) {
        return invitations.page(access.administered().id(), first, size);
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none by that id in the body the caller acts for
     * @throws AdministratorNeeded if they are no administrator
     */
    public Invitation invitation(@NotNull UUID id) {
        return ofBody(access.administered(), id);
    }

    /**
     * Invites whoever reads the mail at an address. One that was not accepted in time is sent again.
     *
     * @param organisation the body, which must be the one the caller acts for
     * @throws NotFound if the caller does not belong to it
     * @throws BodySwitched if they do, and act for another one
     * @throws AdministratorNeeded if the caller is no administrator
     * @throws InvitationOpen if somebody at the address is invited already
     * @throws InvitationsTooMany if too many people have not answered
     */
    public void invite(
            @NotNull UUID organisation,
            @NotBlank(message = "{validation.Required}") @EmailAddressText String email,
            @NotNull(message = "{validation.Chosen}") MemberRights rights) {
        Organisation body = access.administeredForChange(organisation);
        desk.invite(body, EmailAddress.of(email), rights);
    }

    /**
     * Sends it again under a new link; the earlier link is worth nothing from now on.
     *
     * @throws NotFound if there is none by that id in the body the caller acts for
     * @throws AdministratorNeeded if they are no administrator
     * @throws InvitationClosed if it was used or taken back
     */
    public void resend(@NotNull UUID id) {
        Organisation body = access.administeredForChange(access.actedFor());
        desk.resend(ofBody(body, id));
    }

    /**
     * Takes it back.
     *
     * @throws NotFound if there is none by that id in the body the caller acts for
     * @throws AdministratorNeeded if they are no administrator
     * @throws InvitationClosed if it was used
     */
    public void revoke(@NotNull UUID id) {
        Organisation body = access.administeredForChange(access.actedFor());
        desk.revoke(ofBody(body, id));
    }

    /** What the link offers to the caller; nothing where there is no such link, or a later one took its place. */
    public Optional<Offer> look(@NotNull @Size(max = LONGEST_TOKEN) String token) {
        return invitations.ofToken(new InvitationToken(token)).map(invitation -> {
            Organisation body = organisations.require(invitation.organisation());
            boolean member = body.member(caller.subject()).isPresent();
            return desk.offer(invitation, body, member);
        });
    }

    /**
     * The caller accepts. Where it was sent to the verified address of their account they belong to the body and act for it from
     * now on; otherwise an administrator has to let them in.
     *
     * @return whether they belong to the body
     * @throws NotFound if there is no such link, or a later one took its place
     * @throws InvitationClosed if it was used, taken back or not accepted in time
     * @throws AlreadyMember if the caller belongs to the body
     */
    public boolean accept(@NotNull @Size(max = LONGEST_TOKEN) String token) {
        InvitationToken secret = new InvitationToken(token);
        Invitation invitation = invitations.ofToken(secret).orElseThrow(() -> new NotFound(Invitation.class, "link"));
        return desk.accept(invitation, secret);
    }

    private Invitation ofBody(Organisation body, UUID id) {
        Invitation invitation = invitations.require(id);
        if (!invitation.organisation().equals(body.id())) {
            throw new NotFound(Invitation.class, id);
        }
        return invitation;
    }
}
