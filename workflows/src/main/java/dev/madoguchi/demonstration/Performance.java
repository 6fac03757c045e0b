package dev.madoguchi.demonstration;

import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.telework.control.CampaignRepository;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignAnnounced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The whole demonstration: all of it or, where anything fails, nothing, so that the next start begins anew. */
@DemonstrationOnly
@ApplicationScoped
public class Performance {

    private static final Logger LOG = System.getLogger(Performance.class.getName());
    private static final Instant BODIES_KNOWN_SINCE = Instant.parse("2018-04-01T00:00:00Z");

    @Inject
    private Groundwork groundwork;

    @Inject
    private InventedRegister register;

    @Inject
    private Play play;

    @Inject
    private Handouts handouts;

    @Inject
    private Hosts hosts;

    @Inject
    private Stage stage;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** Performs it, in the transaction at hand, unless that was done at an earlier start. */
    @ActivateRequestContext
    public void give() {
        boolean laid = groundwork.isLaid();
        if (!hosts.areThere()) {
            stage.act(Player.SYSTEM, clock.now(), () -> hosts.invite(BODIES_KNOWN_SINCE));
        }
        if (laid) {
            return;
        }
        Map<String, Body> bodies = Script.bodies();
        groundwork.layOffices();
        register.lay();
        DemonstrationAccount.ALL.forEach(groundwork::layAccount);
        Map<String, UUID> ids = groundwork.layBodies(bodies.values(), BODIES_KNOWN_SINCE);
        groundwork.layAgency(BODIES_KNOWN_SINCE);
        String open = groundwork.layOpenCampaign();
        UUID announced = campaigns.ofCode(open).orElseThrow().id();
        stage.act(Player.SYSTEM, clock.now(), () -> facts.fire(new CampaignAnnounced(announced)));
        campaigns.announced().forEach(handouts::give);
        List<Scene> scenes = Script.scenes();
        for (Scene scene : scenes) {
            Campaign campaign =
                    campaigns.ofCode(scene.isOpen() ? open : scene.campaign()).orElseThrow();
            Handwriting handwriting = new Handwriting(bodies.get(scene.body()), scene, campaign);
            play.perform(handwriting, organisations.require(ids.get(scene.body())), scene.submittedAt(clock.today()));
        }
        LOG.log(Level.INFO, "Demonstration: {0} bodies, {1} registrations", bodies.size(), scenes.size());
    }
}
