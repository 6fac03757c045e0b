package dev.madoguchi.organisation.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.boundary.Invitations;
import dev.madoguchi.organisation.entity.Invitation;
import dev.madoguchi.organisation.entity.InvitationState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One invitation of the body: sending it again and taking it back. */
@Named
@ViewScoped
public class InvitationBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/organisation/members.xhtml?faces-redirect=true";

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient JapanClock clock;

    @Inject
    private transient Notices notices;

    private String id;
    private transient Invitation invitation;

    /** Reads the invitation before the page is made, so that one of another body is a page not found. */
    public void load() {
        invitation = invitations.invitation(AddressId.of(id, Invitation.class));
    }

    /** Sends it again under a new link. */
    public String resend() {
        String email = getInvitation().email();
        invitations.resend(AddressId.of(id, Invitation.class));
        notices.tell("organisation_invitation.text.resent", email);
        return LIST;
    }

    /** Takes it back. */
    public String revoke() {
        String email = getInvitation().email();
        invitations.revoke(AddressId.of(id, Invitation.class));
        notices.tell("organisation_invitation.text.revoked", email);
        return LIST;
    }

    public Invitation getInvitation() {
        if (invitation == null) {
            load();
        }
        return invitation;
    }

    /** Whether it can still be accepted. */
    public InvitationState getState() {
        return getInvitation().state(clock.now());
    }

    /** Whether anything can be done with it. */
    public boolean isPending() {
        return getState() == InvitationState.OPEN || getState() == InvitationState.EXPIRED;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
