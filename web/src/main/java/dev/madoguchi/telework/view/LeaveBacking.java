package dev.madoguchi.telework.view;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.Registrations;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.Registration;
import dev.madoguchi.telework.entity.RegistrationHistory;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;

/** Leaving a campaign after the registration was accepted (辞退), confirmed on a page of its own. */
@Named
@ViewScoped
public class LeaveBacking extends CaseBacking {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Registrations registrations;

    @Inject
    private transient Campaigns campaigns;

    private transient RegistrationHistory history;
    private transient Campaign campaign;

    @Size(max = 1000)
    private String reason;

    /** Reads the registration; whoever has left already sees so. */
    public String open() {
        history = registrations.of(caseId()).orElseThrow(() -> new NotFound(Registration.class, caseId()));
        campaign = campaigns.find(history.registration().campaign());
        return history.registration().isInForce() ? null : to("status");
    }

    /** The body leaves. */
    public String leave() {
        registrations.leave(caseId(), reason);
        return "/telework/status.xhtml?faces-redirect=true&case="
                + history.registration().acceptedCase();
    }

    public RegistrationHistory getHistory() {
        return history;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    /** Why the body leaves, if the person says so. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
