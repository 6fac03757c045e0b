package dev.madoguchi.organisation.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.organisation.boundary.Members;
import dev.madoguchi.organisation.entity.Member;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.PersonOf;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One member of the body: what they may do, and taking them out. */
@Named
@ViewScoped
public class MemberBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/organisation/members.xhtml?faces-redirect=true";

    @Inject
    private transient Members members;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Notices notices;

    private String id;
    private MemberRights rights;
    private transient PersonOf<Member> person;

    /** Reads the member before the page is made, so that one of another body is a page not found. */
    public void load() {
        person = members.member(AddressId.of(id, Member.class));
        rights = person.about().isProposed()
                ? MemberRights.ADMINISTRATOR
                : person.about().rights();
    }

    /** Changes what the member may do. */
    public String change() {
        String name = getPerson().name();
        members.changeRights(AddressId.of(id, Member.class), rights);
        notices.tell("organisation_member.text.changed", name, rights);
        return stillAdministrator() ? LIST : "/organisation/mine.xhtml?faces-redirect=true";
    }

    /** Takes the member out of the body. */
    public String remove() {
        String name = getPerson().name();
        members.remove(AddressId.of(id, Member.class));
        notices.tell("organisation_member.text.removed", name);
        return LIST;
    }

    private boolean stillAdministrator() {
        return !isSelf() || rights == MemberRights.ADMINISTRATOR;
    }

    /** Whether the member is the reader, who leaves on the body's own page. */
    public boolean isSelf() {
        return getPerson().about().subject().equals(caller.subject());
    }

    public PersonOf<Member> getPerson() {
        if (person == null) {
            person = members.member(AddressId.of(id, Member.class));
        }
        return person;
    }

    /** What a member may be allowed. */
    public List<MemberRights> getChoices() {
        return List.of(MemberRights.values());
    }

    public MemberRights getRights() {
        return rights;
    }

    public void setRights(MemberRights rights) {
        this.rights = rights;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
