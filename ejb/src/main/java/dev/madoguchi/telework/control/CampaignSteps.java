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
    private static final int LAST_CALL_BUSINESS_DAYS = 1;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final String REMINDER = "Reminder";
    private static final String CLOSING = "Closing";
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
        return morningBeforeLastDay(id, REMINDER_BUSINESS_DAYS);
    }

    /** In the morning of the last business day before the last day of registration: for drafts begun after the reminder. */
    public Instant lastCallDueAt(UUID id) {
        return morningBeforeLastDay(id, LAST_CALL_BUSINESS_DAYS);
    }

    /** Not after an operator closed it: what waits for that morning must not outlast registration. */
    private Instant morningBeforeLastDay(UUID id, int businessDays) {
        LocalDate day = calendar.days().before(campaigns.require(id).closesOn(), businessDays);
        Instant morning = day.atTime(MORNING).atZone(JapanClock.ZONE).toInstant();
        Instant end = windowClosesAt(id);
        return morning.isBefore(end) ? morning : end;
    }

    /** When the last day of registration is over, or when an operator closed it. */
    public Instant windowClosesAt(UUID id) {
        Campaign campaign = campaigns.require(id);
        return campaign.closedAt().orElseGet(() -> campaign.closesOn()
                .plusDays(1)
                .atStartOfDay(JapanClock.ZONE)
                .toInstant());
    }

    /** Reminds some of the bodies with a draft that registration closes; nobody once it is too late. */
    public void remindDrafts(UUID id) {
        Campaign campaign = campaigns.require(id);
        if (campaign.isOpenOn(clock.today())) {
            drafts.untold(id, REMINDER, AT_A_TIME).forEach(draft -> {
                mails.post("CampaignClosesSoon", campaign, draft, campaign.closesOn());
                drafts.told(draft, REMINDER);
            });
        }
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

    /** Tells some of the bodies whose draft of a registration was not handed in that registration is over. */
    public void tellOfClosing(UUID id) {
        Campaign campaign = campaigns.require(id);
        drafts.untoldNew(id, CLOSING, AT_A_TIME).forEach(draft -> {
            mails.post("CampaignClosedWithDraft", campaign, draft, campaign.lastDay());
            drafts.told(draft, CLOSING);
        });
    }

    /** Whether a body with such a draft does not know that registration is over. */
    public boolean hasDraftsLeftOpen(UUID id) {
        return !drafts.untoldNew(id, CLOSING, 1).isEmpty();
    }

    /**
     * The campaigns whose life goes on, or that were put away while drafts were left; locked until the transaction ends, so that one node at a time
     * looks after them.
     */
    public List<UUID> lockUnfinished() {
        return campaigns.announcedForChange().stream()
                .filter(campaign ->
                        campaign.state(clock.today()) != CampaignState.ARCHIVED || hasDraftsToLapse(campaign.id()))
                .map(Campaign::id)
                .toList();
    }

    /** Whether bodies can register no more. */
    public boolean isWindowOver(UUID id) {
        CampaignState state = campaigns.require(id).state(clock.today());
        return state == CampaignState.CLOSED || state == CampaignState.ARCHIVED;
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
            mails.post("DraftLapsed", campaign, draft, campaign.lastDay());
        });
    }

    /** Whether any draft is left. */
    public boolean hasDraftsToLapse(UUID id) {
        return !drafts.some(id, 1).isEmpty();
    }
}
