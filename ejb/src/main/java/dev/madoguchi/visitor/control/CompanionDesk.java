package dev.madoguchi.visitor.control;

import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.visitor.entity.Companion;
import dev.madoguchi.visitor.entity.CompanionAdded;
import dev.madoguchi.visitor.entity.CompanionChanged;
import dev.madoguchi.visitor.entity.CompanionRemoved;
import dev.madoguchi.visitor.entity.CompanionsTooMany;
import dev.madoguchi.visitor.entity.Relation;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Adds, renames and removes those whose records a visitor keeps. */
@ApplicationScoped
public class CompanionDesk {

    private static final int MOST = 9;

    @Inject
    private VisitorRepository visitors;

    @Inject
    private SealedValues values;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** Those whose records the visitor keeps. */
    public List<Companion> of(Visitor keeper) {
        return visitors.companionsOf(keeper.id()).stream()
                .map(kept -> new Companion(
                        kept.id(), values.openLabel(kept), kept.relation().orElseThrow()))
                .toList();
    }

    /**
     * Adds somebody.
     *
     * @throws CompanionsTooMany if there are as many as anybody keeps
     */
    public Visitor add(Visitor keeper, String label, Relation relation) {
        visitors.lock(keeper);
        if (visitors.companionsOf(keeper.id()).size() >= MOST) {
            throw new CompanionsTooMany(MOST);
        }
        Visitor companion = new Visitor(keeper, clock.now());
        companion.call(values.sealLabel(companion, label.strip()), relation);
        visitors.add(companion);
        facts.fire(new CompanionAdded(companion.id(), keeper.id()));
        return companion;
    }

    /** Calls a companion otherwise, or says otherwise what they are. */
    public void change(Visitor companion, String label, Relation relation) {
        UUID keeper = keeperOf(companion);
        visitors.lock(companion);
        if (!values.openLabel(companion).equals(label.strip())
                || companion.relation().orElseThrow() != relation) {
            companion.call(values.sealLabel(companion, label.strip()), relation);
            facts.fire(new CompanionChanged(companion.id(), keeper));
        }
    }

    /** Deletes the record of a companion. */
    public void remove(Visitor companion) {
        UUID keeper = keeperOf(companion);
        visitors.lock(companion);
        facts.fire(new CompanionRemoved(companion.id(), keeper));
        visitors.remove(companion);
    }

    private static UUID keeperOf(Visitor companion) {
        return companion.keeper().orElseThrow(() -> new NotFound(Companion.class, companion.id()));
    }
}
