package dev.madoguchi.telework.workflow;

import dev.madoguchi.engine.BusinessProcess;
import dev.madoguchi.telework.entity.CampaignAnnounced;
import dev.madoguchi.telework.entity.CampaignArchived;
import dev.madoguchi.telework.entity.CampaignClosedEarly;
import dev.madoguchi.telework.entity.CampaignRevised;
import dev.madoguchi.telework.entity.CategoryTablePublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Moves a campaign from its announcement to the archive: its business key is the campaign's id. What comes while nothing waits for it (a change
 * before the announcement, a campaign that is older than this process) needs no answer.
 */
@ApplicationScoped
public class TeleworkCampaignProcess extends BusinessProcess {

    static final String WINDOW_CHANGED = "Message_CampaignWindowChanged";
    static final String TABLE_PUBLISHED = "Message_CampaignTablePublished";
    static final String ARCHIVED = "Message_CampaignArchived";

    /** The process of telework campaigns. */
    public TeleworkCampaignProcess() {
        super(TeleworkCampaignProcess.class);
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
