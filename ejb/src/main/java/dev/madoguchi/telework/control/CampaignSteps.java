package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.control.BusinessCalendar;
import dev.madoguchi.casefile.control.CaseLife;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignClosed;
import dev.madoguchi.telework.entity.CampaignState;
import dev.madoguchi.telework.entity.LaterTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * What the process of a campaign asks and orders. Whatever concerns many drafts is done for some of them at a time, each time in a
 * transaction of its own, and each draft once, however often a step is repeated.
 */
@ApplicationScoped
public class CampaignSteps {

    private static final int AT_A_TIME = 200;
    private static final int REMINDER_BUSINESS_DAYS = 5;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final String REMINDER = "Reminder";
    private static final String TABLE = "CategoryTable ";

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private CampaignDrafts drafts;

    @Inject
    private CampaignMails mails;

    @Inject
    private CaseLife life;

    @Inject
    private BusinessCalendar calendar;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** In the morning of the fifth business day before the last day of registration. */
    public Instant reminderDueAt(UUID id) {
        LocalDate day = calendar.days().before(campaigns.require(id).closesOn(), REMINDER_BUSINESS_DAYS);
        return day.atTime(MORNING).atZone(JapanClock.ZONE).toInstant();
    }

    /** When the last day of registration is over, or when an operator closed it. */
    public Instant windowClosesAt(UUID id) {
        Campaign campaign = campaigns.require(id);
        return campaign.closedAt().orElseGet(() -> campaign.closesOn()
                .plusDays(1)
                .atStartOfDay(JapanClock.ZONE)
                .toInstant());
    }

    /** Reminds some of the bodies with a draft that registration closes. */
    public void remindDrafts(UUID id) {
        Campaign campaign = campaigns.require(id);
        drafts.untold(id, REMINDER, AT_A_TIME).forEach(draft -> {
            mails.post("CampaignClosesSoon", campaign, draft, campaign.closesOn());
            drafts.told(draft, REMINDER);
        });
    }

    /** Whether a body with a draft has not been reminded, and it is not too late. */
    public boolean hasDraftsToRemind(UUID id) {
        return campaigns.require(id).isOpenOn(clock.today())
                && !drafts.untold(id, REMINDER, 1).isEmpty();
    }

    /** Tells some of the bodies with a draft that another table will apply. */
    public void tellOfTable(UUID id) {
        Campaign campaign = campaigns.require(id);
        newest(campaign).forEach(table -> drafts.untold(id, TABLE + table.version(), AT_A_TIME)
                .forEach(draft -> {
                    mails.post("CategoryTableChanges", campaign, draft, table.appliesFrom());
                    drafts.told(draft, TABLE + table.version());
                }));
    }

    /** Whether a body with a draft does not know of the newest table. */
    public boolean hasDraftsToTell(UUID id) {
        return newest(campaigns.require(id)).stream().anyMatch(table -> !drafts.untold(id, TABLE + table.version(), 1)
                .isEmpty());
    }

    private static List<LaterTable> newest(Campaign campaign) {
        List<LaterTable> all = campaign.laterTables();
        return all.subList(Math.max(0, all.size() - 1), all.size());
    }

    /** The last day of registration is over; says so unless an operator closed it before. */
    public void close(UUID id) {
        if (campaigns.require(id).closedAt().isEmpty()) {
            facts.fire(new CampaignClosed(id));
        }
    }

    /** Whether an operator has put it away. */
    public boolean isArchived(UUID id) {
        return campaigns.require(id).state(clock.today()) == CampaignState.ARCHIVED;
    }

    /** Lets some of the drafts that are left lapse, and tells their bodies. */
    public void lapseDrafts(UUID id) {
        Campaign campaign = campaigns.require(id);
        drafts.some(id, AT_A_TIME).forEach(draft -> {
            life.lapseDraft(draft);
            mails.post("DraftLapsed", campaign, draft, campaign.closesOn());
        });
    }

    /** Whether any draft is left. */
    public boolean hasDraftsToLapse(UUID id) {
        return !drafts.some(id, 1).isEmpty();
    }
}
