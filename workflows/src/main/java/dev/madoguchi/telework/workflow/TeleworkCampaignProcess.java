package dev.madoguchi.telework.workflow;

import dev.madoguchi.engine.BusinessProcess;
import dev.madoguchi.engine.EngineStarted;
import dev.madoguchi.telework.control.CampaignSteps;
import dev.madoguchi.telework.entity.CampaignAnnounced;
import dev.madoguchi.telework.entity.CampaignArchived;
import dev.madoguchi.telework.entity.CampaignClosedEarly;
import dev.madoguchi.telework.entity.CampaignRevised;
import dev.madoguchi.telework.entity.CategoryTablePublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Moves a campaign from its announcement to the archive: its business key is the campaign's id. What comes while nothing waits for it (a change
 * before the announcement) needs no answer. A campaign that was announced before there was this process gets its instance at a start of the
 * server: from the beginning while registration is open or to come, else where it waits to be put away.
 */
@ApplicationScoped
public class TeleworkCampaignProcess extends BusinessProcess {

    static final String WINDOW_CHANGED = "Message_CampaignWindowChanged";
    static final String TABLE_PUBLISHED = "Message_CampaignTablePublished";
    static final String ARCHIVED = "Message_CampaignArchived";
    static final String WINDOW_OVER = "Gateway_Archived";

    @Inject
    CampaignSteps steps;

    /** The process of telework campaigns. */
    public TeleworkCampaignProcess() {
        super(TeleworkCampaignProcess.class);
    }

    /** One node at a time: the campaigns are locked until all have their instance. */
    @Transactional
    void on(@Observes EngineStarted started) {
        for (UUID campaign : steps.lockUnfinished()) {
            if (!isRunning(campaign)) {
                startWhereItStands(campaign);
            }
        }
    }

    private void startWhereItStands(UUID campaign) {
        if (steps.isWindowOver(campaign)) {
            startBefore(campaign, WINDOW_OVER);
        } else {
            start(campaign);
        }
    }

    void on(@Observes CampaignAnnounced fact) {
        start(fact.campaignId());
    }

    void on(@Observes CampaignRevised fact) {
        sendIfAwaited(fact.campaignId(), WINDOW_CHANGED);
    }

    void on(@Observes CampaignClosedEarly fact) {
        sendIfAwaited(fact.campaignId(), WINDOW_CHANGED);
    }

    void on(@Observes CategoryTablePublished fact) {
        sendIfAwaited(fact.campaignId(), TABLE_PUBLISHED);
    }

    void on(@Observes CampaignArchived fact) {
        sendIfAwaited(fact.campaignId(), ARCHIVED);
    }
}
