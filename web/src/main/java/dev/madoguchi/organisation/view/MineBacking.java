package dev.madoguchi.organisation.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.identity.boundary.Accounts;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.boundary.BodyRecords;
import dev.madoguchi.organisation.boundary.Members;
import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.OwnBody;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The body the person acts for, the others they could act for, and leaving. */
@Named
@ViewScoped
public class MineBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/organisation/mine.xhtml?faces-redirect=true";
    private static final String JOIN = "/organisation/join.xhtml?faces-redirect=true";

    @Inject
    private transient Organisations organisations;

    @Inject
    private transient Members members;

    @Inject
    private transient BodyRecords records;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient Notices notices;

    private UUID shown;
    private transient Organisation body;
    private transient List<OwnBody> all;

    /** Reads the body; a person who belongs to none is led to where that begins. */
    public String open() {
        body = organisations.mine().orElse(null);
        shown = body == null ? null : body.id();
        return body == null ? JOIN : null;
    }

    /** The person acts for another of their bodies from now on. */
    public String actFor(UUID other) {
        accounts.actFor(other);
        notices.tell(
                "organisation_mine.text.switched",
                organisations.mine().map(Organisation::name).orElse(""));
        return HERE;
    }

    /** The person leaves the body that the page shows. */
    public String leave() {
        String name = getBody().name();
        members.leave(shown);
        notices.tell("organisation_mine.text.left", name);
        return organisations.mine().isPresent() ? HERE : JOIN;
    }

    /** The person closes the body that the page shows, to which nobody else belongs. */
    public String close() {
        String name = getBody().name();
        records.close(shown);
        notices.tell("organisation_mine.text.closed", name);
        return organisations.mine().isPresent() ? HERE : JOIN;
    }

    /** The body the person acts for. */
    public Organisation getBody() {
        if (body == null) {
            body = organisations.mine().orElseThrow(() -> new NotFound(Organisation.class, "own"));
        }
        return body;
    }

    /** All bodies the person may act for. */
    public List<OwnBody> getAll() {
        if (all == null) {
            all = organisations.all();
        }
        return all;
    }

    private Optional<OwnBody> current() {
        return getAll().stream().filter(OwnBody::current).findFirst();
    }

    /** What the person may do in the body they act for. */
    public MemberRights getRights() {
        return current().map(OwnBody::rights).orElse(MemberRights.MEMBER);
    }

    /** Whether nobody else belongs to that body. */
    public boolean isAlone() {
        return current().filter(OwnBody::alone).isPresent();
    }

    public boolean isAdministrator() {
        return getRights() == MemberRights.ADMINISTRATOR;
    }
}
