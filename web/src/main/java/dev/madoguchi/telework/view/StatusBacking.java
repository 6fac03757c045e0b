package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.boundary.Messages;
import dev.madoguchi.casefile.entity.CaseOverview;
import dev.madoguchi.casefile.entity.CaseSuspended;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Decision;
import dev.madoguchi.casefile.entity.TimelineEntry;
import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.telework.boundary.Applications;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.Changes;
import dev.madoguchi.telework.boundary.Registrations;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.Change;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.Registration;
import dev.madoguchi.telework.entity.RegistrationHistory;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** Where a registration stands: its reference, who has it until when, what was decided, and the way to take it back. */
@Named
@ViewScoped
public class StatusBacking extends CaseBacking {

    private static final long serialVersionUID = 1L;

    private static final String SUSPENDED = CaseSuspended.class.getSimpleName();

    @Inject
    private transient Casefiles casefiles;

    @Inject
    private transient Applications applications;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient Registrations registrations;

    @Inject
    private transient Changes changes;

    @Inject
    private transient Messages messages;

    private long unread;
    private transient CaseOverview overview;
    private transient Application application;
    private transient Campaign campaign;
    private transient RegistrationHistory history;
    private transient Change change;

    @Size(max = 1000)
    private String reason;

    /** Reads the case; a draft has its list of sections instead. */
    public String open() {
        overview = casefiles.overview(caseId());
        if (overview.casefile().isDraft()) {
            return to("sections");
        }
        unread = messages.unread(Set.of(caseId())).getOrDefault(caseId(), 0L);
        application = applications.find(caseId());
        campaign = campaigns.find(application.campaign());
        history = registrations.of(caseId()).orElse(null);
        change = changes.of(caseId()).orElse(null);
        return null;
    }

    /** Takes the registration back. */
    public String withdraw() {
        casefiles.withdraw(caseId(), reason);
        return to("status");
    }

    /** Begins a change of the registration, or goes on with the one begun earlier. */
    public String startChange() {
        try {
            return "/telework/sections.xhtml?faces-redirect=true&case=" + changes.start(caseId());
        } catch (DomainException refused) {
            open();
            throw refused;
        }
    }

    /** The entry in the public list that shows these answers; {@code null} while there is none. */
    public Registration getListed() {
        return isInForce()
                        && history.registration().isListed()
                        && history.registration().name().isPresent()
                ? history.registration()
                : null;
    }

    /** The registration that it brought about or changes, with the cases about it; {@code null} where there is none. */
    public RegistrationHistory getHistory() {
        return history;
    }

    /** What it changes; {@code null} where it is about something new. */
    public Change getChange() {
        return change;
    }

    /** Whether these answers are those of the registration now, be it suspended or closed. */
    public boolean isInForce() {
        return history != null && history.registration().acceptedCase().equals(caseId());
    }

    /** Whether the body can change these answers or leave. */
    public boolean isChangeable() {
        return isInForce() && history.registration().isInForce();
    }

    /** How many messages of the office the body had not read when the page was opened. */
    public long getUnread() {
        return unread;
    }

    public CaseOverview getOverview() {
        return overview;
    }

    public Casefile getCasefile() {
        return overview.casefile();
    }

    /** What to tell first. */
    public Standing getStanding() {
        return new Standing(getCasefile(), history);
    }

    /** Why the review stands still; {@code null} while it does not. */
    public String getSuspensionReason() {
        return overview.timeline().stream()
                .filter(entry -> getCasefile().isSuspended() && SUSPENDED.equals(entry.event()))
                .map(TimelineEntry::note)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The decision in force, or {@code null}. */
    public Decision getDecision() {
        return overview.decisions().stream()
                .filter(Decision::isEffective)
                .findFirst()
                .orElse(null);
    }

    public Application getApplication() {
        return application;
    }

    /** How the body takes part: the category, and supporting where that comes on top. */
    public List<ParticipationCategory> getCategories() {
        return application
                .category()
                .map(category -> category.with(application.isSupporting()))
                .orElse(List.of());
    }

    public Campaign getCampaign() {
        return campaign;
    }

    /** Why it is taken back, if the person says so. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
