package dev.madoguchi.visitor.control;

import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.visitor.entity.AttributesForgotten;
import dev.madoguchi.visitor.entity.KeptAttribute;
import dev.madoguchi.visitor.entity.Stay;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How long values are kept, and forgetting those whose time is over. */
@ApplicationScoped
public class Retention {

    @Inject
    private VisitorRepository visitors;

    @Inject
    private AttributeCatalogue catalogue;

    @Inject
    private SealedValues values;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /**
     * Reckons anew how long what the visitor keeps is kept, and what they keep of others: those who did not say when they leave leave
     * with them.
     */
    void reckon(Visitor visitor) {
        Map<String, Integer> days = catalogue.retentionDays();
        Optional<LocalDate> leaves = reckon(visitor.id(), days, keeperLeaves(visitor));
        for (Visitor companion : visitors.companionsOf(visitor.id())) {
            visitors.lock(companion);
            reckon(companion.id(), days, leaves);
        }
    }

    private Optional<LocalDate> keeperLeaves(Visitor visitor) {
        return visitor.keeper().map(visitors::kept).flatMap(this::end);
    }

    private Optional<LocalDate> reckon(UUID visitor, Map<String, Integer> days, Optional<LocalDate> keeperLeaves) {
        List<KeptAttribute> all = visitors.kept(visitor);
        Optional<LocalDate> leaves = end(all).or(() -> keeperLeaves);
        all.forEach(kept -> kept.reckonRetention(leaves, days.get(kept.attribute())));
        return leaves;
    }

    private Optional<LocalDate> end(List<KeptAttribute> all) {
        return all.stream()
                .filter(kept -> kept.attribute().equals(Stay.TO))
                .findFirst()
                .map(kept -> Stay.in(Map.of(Stay.TO, values.open(kept))))
                .flatMap(Stay::to);
    }

    /**
     * Deletes what was kept long enough of one visitor.
     *
     * @return whether there was one
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean forgetNext() {
        Optional<UUID> visitor = visitors.lockOneOver(clock.today());
        visitor.ifPresent(each -> {
            visitors.forget(each, clock.today());
            facts.fire(new AttributesForgotten(each));
        });
        return visitor.isPresent();
    }
}
