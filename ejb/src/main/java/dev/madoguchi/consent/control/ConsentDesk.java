package dev.madoguchi.consent.control;

import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.ConsentActor;
import dev.madoguchi.consent.entity.ConsentEvent;
import dev.madoguchi.consent.entity.ConsentEventKind;
import dev.madoguchi.consent.entity.ConsentExpired;
import dev.madoguchi.consent.entity.ConsentExpiryChanged;
import dev.madoguchi.consent.entity.ConsentGiven;
import dev.madoguchi.consent.entity.ConsentHalted;
import dev.madoguchi.consent.entity.ConsentInvalidated;
import dev.madoguchi.consent.entity.ConsentReconfirmed;
import dev.madoguchi.consent.entity.ConsentRefused;
import dev.madoguchi.consent.entity.ConsentRequested;
import dev.madoguchi.consent.entity.ConsentState;
import dev.madoguchi.consent.entity.ConsentWithdrawn;
import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.visitor.entity.AttributesKept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Moves consents from being asked to their end. Each step is an event of the record and a fact, in the caller's transaction. */
@ApplicationScoped
public class ConsentDesk {

    @Inject
    private ConsentRepository consents;

    @Inject
    private NoticeRepository notices;

    @Inject
    private ConsentTerms terms;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** Asks a visitor, who may answer later; one who was asked or agreed before is not asked once more. */
    public Consent request(UUID visitor, Notice notice, Locale language, ConsentActor actor) {
        return consents.living(visitor, notice.purpose()).orElseGet(() -> {
            Consent asked = begin(visitor, notice, language);
            note(asked, ConsentEventKind.REQUESTED, actor);
            facts.fire(new ConsentRequested(asked.id()));
            return asked;
        });
    }

    /**
     * The visitor agrees: to what they were asked, to what nobody asked yet, or to a later revision.
     *
     * @param attributes the codes of the attributes they agree to give
     */
    public Consent give(UUID visitor, Notice notice, Locale language, Set<String> attributes, ConsentActor actor) {
        Consent consent = consents.living(visitor, notice.purpose())
                .map(Consent::id)
                .map(consents::requireForChange)
                .orElseGet(() -> begin(visitor, notice, language));
        boolean again = consent.isGiven();
        Instant until = terms.expiry(visitor, notice);
        consent.give(notice, language, attributes, until, clock.now());
        note(consent, ConsentEventKind.NOTICE_SHOWN, actor);
        note(consent, ConsentEventKind.GIVEN, actor);
        facts.fire(again ? new ConsentReconfirmed(consent.id()) : new ConsentGiven(consent.id()));
        return consent;
    }

    private Consent begin(UUID visitor, Notice notice, Locale language) {
        Consent begun = new Consent(visitor, notice, language, clock.now());
        consents.add(begun);
        return begun;
    }

    /** The visitor who was asked says no. */
    public void refuse(UUID id, ConsentActor actor) {
        end(id, ConsentState.REFUSED, ConsentEventKind.REFUSED, actor, new ConsentRefused(id));
    }

    /** The visitor takes it back; one that was only asked for is refused. */
    public void withdraw(UUID id, ConsentActor actor) {
        if (consents.requireForChange(id).state() == ConsentState.REQUESTED) {
            refuse(id, actor);
            return;
        }
        end(id, ConsentState.WITHDRAWN, ConsentEventKind.WITHDRAWN, actor, new ConsentWithdrawn(id));
    }

    /** Its time is over. */
    public void expire(UUID id) {
        end(id, ConsentState.EXPIRED, ConsentEventKind.EXPIRED, ConsentActor.SYSTEM, new ConsentExpired(id));
    }

    /** Its recipient was stopped. */
    public void halt(UUID id) {
        end(id, ConsentState.HALTED, ConsentEventKind.HALTED, ConsentActor.SYSTEM, new ConsentHalted(id));
    }

    /** An office found that the visitor had never agreed. */
    public void invalidate(UUID id) {
        end(
                id,
                ConsentState.INVALIDATED,
                ConsentEventKind.INVALIDATED,
                ConsentActor.OFFICE,
                new ConsentInvalidated(id));
    }

    private void end(UUID id, ConsentState end, ConsentEventKind kind, ConsentActor actor, Fact fact) {
        Consent consent = consents.requireForChange(id);
        if (consent.end(end, clock.now())) {
            note(consent, kind, actor);
            facts.fire(fact);
        }
    }

    private void note(Consent consent, ConsentEventKind kind, ConsentActor actor) {
        consents.add(new ConsentEvent(consent, kind, actor, clock.now()));
    }

    /** Another last day of the stay moves the end of what lasts until after departure; without one it stays as it was. */
    void on(@Observes AttributesKept fact) {
        for (Consent each : consents.living(fact.visitor())) {
            if (each.isGiven()) {
                Consent consent = consents.requireForChange(each.id());
                terms.laterExpiry(consent, notices.require(consent.notice())).ifPresent(until -> {
                    consent.expire(until);
                    facts.fire(new ConsentExpiryChanged(consent.id()));
                });
            }
        }
    }
}
