package dev.madoguchi.visitor.view;

import dev.madoguchi.consent.boundary.OwnConsents;
import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.ConsentHistory;
import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.consent.entity.Offer;
import dev.madoguchi.faces.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What a visitor agreed to, is asked, and could be asked. */
@Named
@RequestScoped
public class ConsentsBacking {

    private static final int ENDED = 20;

    @Inject
    private OwnConsents consents;

    @Inject
    private NoticeWords words;

    @Inject
    private Notices notices;

    @Inject
    private Whom whom;

    private List<Offer> offers;
    private List<ConsentHistory> ended;

    /** Reads everything before the page is made, so that somebody else's is a page not found. */
    public void load() {
        offers = consents.offers(whom.id());
        ended = consents.ended(whom.id(), 0, ENDED);
    }

    /** What the visitor agreed to and is not over. */
    public List<Offer> getGiven() {
        return with(offer -> offer.answer().filter(Consent::isGiven).isPresent());
    }

    /** What the visitor was asked and has not answered. */
    public List<Offer> getAsked() {
        return with(offer -> offer.answer().filter(answer -> !answer.isGiven()).isPresent());
    }

    /** What the visitor could agree to. */
    public List<Offer> getOpen() {
        return with(offer -> offer.answer().isEmpty());
    }

    private List<Offer> with(Predicate<Offer> condition) {
        if (offers == null) {
            load();
        }
        return offers.stream().filter(condition).toList();
    }

    /** The last agreements that are over. */
    public List<ConsentHistory> getEnded() {
        return ended;
    }

    /** What a notice asks, in a few words. */
    public String titleOf(Notice notice) {
        return words.of(notice).title();
    }

    /** Who receives. */
    public String recipientOf(Offer offer) {
        return words.recipient(offer.asked(), offer.servicer());
    }

    /** Stops an agreement at once. */
    public String stop(UUID consent) {
        consents.withdraw(consent);
        notices.tell("visitor_consents.text.stopped");
        return "/visitor/consents.xhtml?faces-redirect=true&includeViewParams=true";
    }
}
