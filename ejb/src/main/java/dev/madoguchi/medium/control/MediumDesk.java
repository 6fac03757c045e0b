package dev.madoguchi.medium.control;

import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.medium.entity.CardNumber;
import dev.madoguchi.medium.entity.Medium;
import dev.madoguchi.medium.entity.MediumBlocked;
import dev.madoguchi.medium.entity.MediumInUse;
import dev.madoguchi.medium.entity.MediumKind;
import dev.madoguchi.medium.entity.MediumLinked;
import dev.madoguchi.medium.entity.MediumRemoved;
import dev.madoguchi.medium.entity.MediumTaken;
import dev.madoguchi.medium.entity.PhoneKey;
import dev.madoguchi.medium.entity.PrintedCode;
import dev.madoguchi.medium.entity.TooManyMedia;
import dev.madoguchi.sealing.control.KeyedHash;
import dev.madoguchi.visitor.control.VisitorRepository;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Links media, blocks and removes them. */
@ApplicationScoped
public class MediumDesk {

    /** How many a visitor can have, blocked ones included. */
    public static final int MOST = 5;

    @Inject
    private MediumRepository media;

    @Inject
    private VisitorRepository visitors;

    @Inject
    private MediumLabels labels;

    @Inject
    private KeyedHash hash;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** Links an IC card. */
    public void link(Visitor visitor, CardNumber card, String label) {
        linkKnown(visitor, MediumKind.CARD, card.digits(), label);
    }

    /** Links a new printed code; what is on it is known to nobody else afterwards, also not here. */
    public PrintedCode print(Visitor visitor, String label) {
        PrintedCode code = PrintedCode.fresh();
        linkKnown(visitor, MediumKind.PRINTED, code.value(), label);
        return code;
    }

    /** Links a phone. */
    public UUID link(Visitor visitor, PhoneKey key, String label) {
        makeRoom(visitor);
        return add(Medium.phone(visitor.id(), key, clock.now()), label);
    }

    private void linkKnown(Visitor visitor, MediumKind kind, String identifier, String label) {
        makeRoom(visitor);
        if (media.has(hash.candidates(kind.name(), identifier))) {
            throw new MediumTaken();
        }
        add(Medium.known(visitor.id(), kind, hash.of(kind.name(), identifier), clock.now()), label);
    }

    private void makeRoom(Visitor visitor) {
        visitors.lock(visitor);
        if (media.of(visitor.id()).size() >= MOST) {
            throw new TooManyMedia(MOST);
        }
    }

    private UUID add(Medium made, String label) {
        made.call(labels.seal(made.id(), label));
        if (!media.add(made)) {
            throw new MediumTaken();
        }
        facts.fire(new MediumLinked(made.id(), made.visitor()));
        return made.id();
    }

    /** Accepts it no longer; twice is as good as once. */
    public void block(Medium medium) {
        if (medium.block(clock.now())) {
            facts.fire(new MediumBlocked(medium.id(), medium.visitor()));
        }
    }

    /** Forgets a blocked medium. */
    public void remove(Medium medium) {
        if (medium.blockedAt().isEmpty()) {
            throw new MediumInUse();
        }
        media.remove(medium);
        facts.fire(new MediumRemoved(medium.id(), medium.visitor()));
    }
}
