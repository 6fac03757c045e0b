package dev.madoguchi.organisation.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.organisation.boundary.Invitations;
import dev.madoguchi.organisation.entity.InvitationState;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.Offer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An invitation as the one sees it who followed its link: which body it is, and joining it. */
@Named
@ViewScoped
public class AcceptBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Notices notices;

    private String token;
    private transient Offer offer;

    /** Joins the body, or asks for that where the invitation was sent to another address. */
    public String accept() {
        String name = getOffer() == null ? "" : getOffer().organisationName();
        offer = null;
        boolean joined = invitations.accept(token);
        notices.tell("organisation_accept.text." + (joined ? "joined" : "asked"), name);
        return "/organisation/" + (joined ? "mine" : "join") + ".xhtml?faces-redirect=true";
    }

    /** What the link offers; {@code null} where there is no such link. */
    public Offer getOffer() {
        if (offer == null && token != null && token.length() <= Invitations.LONGEST_TOKEN) {
            offer = invitations.look(token).orElse(null);
        }
        return offer;
    }

    /** Whether it can be accepted. */
    public boolean isOpen() {
        return getOffer() != null && !getOffer().member() && getOffer().state() == InvitationState.OPEN;
    }

    /** Why it cannot: the last part of the key of a text. */
    public String getObstacle() {
        if (getOffer() == null) {
            return "unknown";
        }
        return getOffer().member() ? "member" : getOffer().state().name();
    }

    /** The account that would join, by its name. */
    public String getAccount() {
        return caller.name();
    }

    /** The address of that account; nothing where the identity provider knows none for sure. */
    public String getEmail() {
        return caller.verifiedEmail().orElse(null);
    }

    /** Whether the rights of an administrator come later. */
    public boolean isAdministratorLater() {
        return getOffer().known() && getOffer().rights() == MemberRights.ADMINISTRATOR;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
