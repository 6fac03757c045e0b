package dev.madoguchi.visitor.boundary;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.visitor.control.AttributeCatalogue;
import dev.madoguchi.visitor.control.AttributeDesk;
import dev.madoguchi.visitor.control.SealedValues;
import dev.madoguchi.visitor.control.VisitorRepository;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeValueInvalid;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a visitor keeps: only theirs, whoever else there is. */
@Stateless
@RolesAllowed(Roles.VISITOR)
public class OwnAttributes {

    private static final int LONGEST = 300;

    @Inject
    private AttributeCatalogue catalogue;

    @Inject
    private VisitorRepository visitors;

    @Inject
    private AttributeDesk desk;

    @Inject
    private SealedValues values;

    @Inject
    private Caller caller;

    /** What can be kept, in the order in which it is asked. */
    public List<Attribute> catalogue() {
        return catalogue.all();
    }

    /** What the caller keeps: values by the code of their attribute. */
    public Map<String, List<String>> mine() {
        Map<String, List<String>> mine = new HashMap<>();
        visitors.of(caller.subject())
                .map(Visitor::id)
                .map(visitors::kept)
                .orElse(List.of())
                .forEach(kept -> mine.put(kept.attribute(), values.open(kept)));
        return mine;
    }

    /**
     * Keeps these values; those of attributes that are not named stay, those of an attribute named without a value go.
     *
     * @throws AttributeValueInvalid if a value is none of its attribute
     */
    public void keep(@NotNull Map<@NotNull String, List<@PlainText(max = LONGEST) @NoMyNumber String>> entered) {
        Map<Attribute, List<String>> known = new LinkedHashMap<>();
        catalogue.all().stream()
                .filter(attribute -> entered.containsKey(attribute.code()))
                .forEach(attribute -> known.put(attribute, entered.get(attribute.code())));
        desk.keep(desk.register(caller.subject()), known);
    }
}
