package dev.madoguchi.visitor.control;

import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributesKept;
import dev.madoguchi.visitor.entity.AttributesOvertaken;
import dev.madoguchi.visitor.entity.KeptAttribute;
import dev.madoguchi.visitor.entity.Stay;
import dev.madoguchi.visitor.entity.StayInvalid;
import dev.madoguchi.visitor.entity.Visitor;
import dev.madoguchi.visitor.entity.VisitorRegistered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enters, changes and takes out what a visitor keeps. */
@ApplicationScoped
public class AttributeDesk {

    private static final List<String> STAY = List.of(Stay.FROM, Stay.TO);

    @Inject
    private VisitorRepository visitors;

    @Inject
    private SealedValues values;

    @Inject
    private Retention retention;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** The visitor behind the account, who is registered with the first thing they keep. */
    public Visitor register(String subject) {
        return visitors.of(subject).orElseGet(() -> {
            Visitor made = new Visitor(subject, clock.now());
            visitors.add(made);
            facts.fire(new VisitorRegistered(made.id()));
            return made;
        });
    }

    /**
     * Keeps these values of these attributes; no values take an attribute out.
     *
     * @throws StayInvalid if the stay that is told with them cannot be
     */
    public void keep(Visitor visitor, Map<Attribute, List<String>> entered) {
        visitors.lock(visitor);
        write(visitor, inForm(entered), kept(visitor));
    }

    /**
     * Keeps these values unless one of them was changed to something else meanwhile.
     *
     * @param seen when each attribute had been changed last as the one who enters saw it; attributes without a value are missing
     * @throws AttributesOvertaken if one was changed
     */
    public void keep(Visitor visitor, Map<Attribute, List<String>> entered, Map<String, Instant> seen) {
        visitors.lock(visitor);
        Map<String, List<String>> values = inForm(entered);
        Map<String, KeptAttribute> before = kept(visitor);
        List<String> overtaken = values.entrySet().stream()
                .filter(each -> !Objects.equals(changedAt(before.get(each.getKey())), seen.get(each.getKey())))
                .filter(each -> !each.getValue().equals(opened(before.get(each.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
        if (!overtaken.isEmpty()) {
            throw new AttributesOvertaken(overtaken);
        }
        write(visitor, values, before);
    }

    private static Map<String, List<String>> inForm(Map<Attribute, List<String>> entered) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        entered.forEach((attribute, typed) -> values.put(attribute.code(), attribute.kept(typed)));
        return values;
    }

    private Map<String, KeptAttribute> kept(Visitor visitor) {
        return visitors.kept(visitor.id()).stream()
                .collect(Collectors.toMap(KeptAttribute::attribute, Function.identity()));
    }

    private static Instant changedAt(KeptAttribute known) {
        return known == null ? null : known.changedAt();
    }

    private List<String> opened(KeptAttribute known) {
        return known == null ? List.of() : values.open(known);
    }

    private void write(Visitor visitor, Map<String, List<String>> entered, Map<String, KeptAttribute> before) {
        requirePossibleStay(entered, before);
        boolean changed = false;
        for (Map.Entry<String, List<String>> each : entered.entrySet()) {
            changed |= keep(visitor, each.getKey(), each.getValue(), before);
        }
        if (changed) {
            retention.reckon(visitor);
            facts.fire(new AttributesKept(visitor.id()));
        }
    }

    private void requirePossibleStay(Map<String, List<String>> entered, Map<String, KeptAttribute> before) {
        Map<String, List<String>> days = new HashMap<>();
        STAY.forEach(code -> days.put(code, opened(before.get(code))));
        Stay known = Stay.in(days);
        STAY.forEach(code -> days.put(code, entered.getOrDefault(code, days.get(code))));
        Stay.in(days).requirePossible(known, clock.today());
    }

    private boolean keep(Visitor visitor, String code, List<String> entered, Map<String, KeptAttribute> before) {
        KeptAttribute known = before.get(code);
        if (opened(known).equals(entered)) {
            return false;
        }
        if (entered.isEmpty()) {
            visitors.remove(known);
        } else if (known == null) {
            byte[] sealed = values.seal(visitor.id(), code, entered);
            visitors.add(new KeptAttribute(visitor.id(), code, sealed, clock.now()));
        } else {
            known.change(values.seal(visitor.id(), code, entered), clock.now());
        }
        return true;
    }
}
