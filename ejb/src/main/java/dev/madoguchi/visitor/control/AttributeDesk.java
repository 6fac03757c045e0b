package dev.madoguchi.visitor.control;

import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributesKept;
import dev.madoguchi.visitor.entity.KeptAttribute;
import dev.madoguchi.visitor.entity.Visitor;
import dev.madoguchi.visitor.entity.VisitorRegistered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Enters, changes and takes out what a visitor keeps. */
@ApplicationScoped
public class AttributeDesk {

    @Inject
    private VisitorRepository visitors;

    @Inject
    private SealedValues values;

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

    /** Keeps these values of these attributes; no values take an attribute out. */
    public void keep(Visitor visitor, Map<Attribute, List<String>> entered) {
        visitors.lock(visitor);
        Map<String, KeptAttribute> before = new HashMap<>();
        visitors.kept(visitor.id()).forEach(kept -> before.put(kept.attribute(), kept));
        boolean changed = false;
        for (Map.Entry<Attribute, List<String>> each : entered.entrySet()) {
            changed |= keep(visitor, each.getKey().code(), each.getKey().kept(each.getValue()), before);
        }
        if (changed) {
            facts.fire(new AttributesKept(visitor.id()));
        }
    }

    private boolean keep(Visitor visitor, String code, List<String> entered, Map<String, KeptAttribute> before) {
        KeptAttribute known = before.get(code);
        if (known == null ? entered.isEmpty() : values.open(known).equals(entered)) {
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
