package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.Messages;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.view.PlaceInBody;
import dev.madoguchi.organisation.view.ShownBody;
import dev.madoguchi.telework.boundary.Applications;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.OwnApplication;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where registering begins: the open campaigns, and what the body registered so far. */
@Named
@ViewScoped
public class StartBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient Applications applications;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Organisations organisations;

    @Inject
    private transient PlaceInBody place;

    private ShownBody shown;
    private transient Organisation body;
    private transient List<OwnApplication> own;
    private transient Map<UUID, Long> unread;
    private transient List<CampaignOffer> offers;

    /** Reads both lists. */
    @PostConstruct
    void read() {
        body = organisations.mine().orElse(null);
        shown = place.now();
        own = applications.mine();
        unread = messages.unread(own.stream()
                .map(each -> each.casefile().id())
                .limit(Messages.MOST_CASES)
                .toList());
        offers = campaigns.open().stream()
                .map(campaign -> new CampaignOffer(campaign, campaigns.conditions(campaign.id()), ofBody(campaign)))
                .toList();
    }

    private OwnApplication ofBody(Campaign campaign) {
        List<OwnApplication> its = own.stream()
                .filter(each -> each.campaign().equals(campaign.id()))
                .toList();
        Optional<OwnApplication> live =
                its.stream().filter(OwnApplication::isLive).findFirst();
        return live.or(() -> its.stream()
                        .filter(each -> each.isDraft() && !each.isChange())
                        .findFirst())
                .orElse(null);
    }

    /** Begins a registration of the body that the page shows, or goes on with the draft begun earlier. */
    public String start(UUID campaign) {
        try {
            return "/telework/sections.xhtml?faces-redirect=true&case=" + applications.start(campaign, shown.id());
        } catch (NotFound missing) {
            throw place.why(shown, missing);
        }
    }

    /** The body the person acts for; {@code null} where there is none yet. */
    public Organisation getBody() {
        return body;
    }

    /** What the body registered, the newest first. */
    public List<OwnApplication> getOwn() {
        return own;
    }

    /** How many messages of the office nobody of the body has read. */
    public long unread(OwnApplication application) {
        return unread.getOrDefault(application.casefile().id(), 0L);
    }

    /** The campaigns that can be registered for today. */
    public List<CampaignOffer> getOffers() {
        return offers;
    }

    /** The campaign of one of the body's registrations. */
    public Campaign campaignOf(OwnApplication application) {
        return campaigns.find(application.campaign());
    }
}
