package dev.madoguchi.organisation.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.organisation.boundary.JoinRequests;
import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.KnownBody;
import dev.madoguchi.organisation.entity.OwnRequest;
import dev.madoguchi.organisation.entity.ValidCorporateNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** How somebody comes to act for a body: it is known and they ask to be let in, or they found its record. */
@Named
@ViewScoped
public class JoinBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/organisation/join.xhtml?faces-redirect=true";

    @Inject
    private transient Organisations organisations;

    @Inject
    private transient JoinRequests requests;

    @Inject
    private transient Notices notices;

    @ValidCorporateNumber
    private String corporateNumber;

    private String searched;
    private transient KnownBody known;
    private transient List<OwnRequest> own;

    /** Looks whether a body is registered under the number. */
    public void find() {
        searched = null;
        known = organisations.find(corporateNumber).orElse(null);
        searched = CorporateNumber.of(corporateNumber).value();
    }

    /** Asks the body that was found to be let in. */
    public String ask() {
        find();
        String name = known.name();
        requests.ask(known.id());
        notices.tell("organisation_join.text.asked", name);
        return HERE;
    }

    /** Asks no longer. */
    public String cancel(UUID request) {
        requests.cancel(request);
        notices.tell("organisation_join.text.cancelled");
        return HERE;
    }

    /** Whether a number was looked for and no body found. */
    public boolean isUnknown() {
        return searched != null && getKnown() == null;
    }

    /** The body under the number that was looked for; {@code null} where there is none. */
    public KnownBody getKnown() {
        if (known == null && searched != null) {
            known = organisations.find(searched).orElse(null);
        }
        return known;
    }

    /** The number as the address gives it, looked for at once where it can be one. */
    public String getNumber() {
        return null;
    }

    public void setNumber(String typed) {
        if (CorporateNumber.faultIn(typed).isEmpty()) {
            corporateNumber = CorporateNumber.of(typed).value();
            searched = corporateNumber;
        }
    }

    /** The number that was looked for, as it is written. */
    public String getSearched() {
        return searched;
    }

    /** What the person asked for lately. */
    public List<OwnRequest> getOwn() {
        if (own == null) {
            own = requests.mine();
        }
        return own;
    }

    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }
}
