package dev.madoguchi.organisation.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.organisation.boundary.Invitations;
import dev.madoguchi.organisation.boundary.Members;
import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.EmailAddress;
import dev.madoguchi.organisation.entity.EmailAddressText;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.Organisation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Invites a colleague into the body that the page was opened for, even if the person acts for another one meanwhile. */
@Named
@ViewScoped
public class InviteBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient Members members;

    @Inject
    private transient Organisations organisations;

    @Inject
    private transient Notices notices;

    private UUID body;
    private String bodyName;

    @EmailAddressText
    private String email;

    private MemberRights rights = MemberRights.MEMBER;

    /** Only administrators come here. */
    public void open() {
        members.page(0, 1);
        Organisation own = organisations.mine().orElseThrow();
        body = own.id();
        bodyName = own.name();
    }

    /** Sends the invitation. */
    public String invite() {
        invitations.invite(body, email, rights);
        notices.tell("organisation_invite.text.sent", EmailAddress.of(email).value());
        return "/organisation/members.xhtml?faces-redirect=true";
    }

    /** The body's name. */
    public String getBodyName() {
        return bodyName;
    }

    /** What the colleague may be allowed. */
    public List<MemberRights> getChoices() {
        return List.of(MemberRights.MEMBER, MemberRights.ADMINISTRATOR);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public MemberRights getRights() {
        return rights;
    }

    public void setRights(MemberRights rights) {
        this.rights = rights;
    }
}
