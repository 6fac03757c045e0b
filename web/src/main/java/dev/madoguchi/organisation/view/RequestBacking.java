package dev.madoguchi.organisation.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.organisation.boundary.JoinRequests;
import dev.madoguchi.organisation.entity.JoinRequest;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PersonOf;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Somebody who asks to be let into the body, and the answer. */
@Named
@ViewScoped
public class RequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/organisation/members.xhtml?faces-redirect=true";

    @Inject
    private transient JoinRequests requests;

    @Inject
    private transient Notices notices;

    private String id;
    private MemberRights rights = MemberRights.MEMBER;

    @PlainText(max = 500, lines = true)
    @NoMyNumber
    private String reason;

    private transient PersonOf<JoinRequest> person;

    /** Reads the request before the page is made, so that one for another body is a page not found. */
    public void load() {
        person = requests.request(AddressId.of(id, JoinRequest.class));
    }

    /** Lets the person in. */
    public String approve() {
        String name = getPerson().name();
        requests.approve(AddressId.of(id, JoinRequest.class), rights);
        notices.tell("organisation_request.text.approved", name);
        return LIST;
    }

    /** Does not let the person in. */
    public String decline() {
        String name = getPerson().name();
        requests.decline(AddressId.of(id, JoinRequest.class), reason);
        notices.tell("organisation_request.text.declined", name);
        return LIST;
    }

    public PersonOf<JoinRequest> getPerson() {
        if (person == null) {
            load();
        }
        return person;
    }

    /** What the person may be allowed. */
    public List<MemberRights> getChoices() {
        return List.of(MemberRights.MEMBER, MemberRights.ADMINISTRATOR);
    }

    public MemberRights getRights() {
        return rights;
    }

    public void setRights(MemberRights rights) {
        this.rights = rights;
    }

    /** What the person is told. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
