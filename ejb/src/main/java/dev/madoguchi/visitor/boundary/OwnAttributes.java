package dev.madoguchi.visitor.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.visitor.control.AttributeCatalogue;
import dev.madoguchi.visitor.control.AttributeDesk;
import dev.madoguchi.visitor.control.Keepers;
import dev.madoguchi.visitor.control.SealedValues;
import dev.madoguchi.visitor.control.VisitorRepository;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeValueInvalid;
import dev.madoguchi.visitor.entity.AttributesOvertaken;
import dev.madoguchi.visitor.entity.KeptAttribute;
import dev.madoguchi.visitor.entity.KeptValues;
import dev.madoguchi.visitor.entity.StayInvalid;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a visitor keeps, for themselves and for those whose records they keep: only theirs, whoever else there is. */
@Stateless
@RolesAllowed(Roles.VISITOR)
public class OwnAttributes {

    private static final int LONGEST = 300;

    @Inject
    private AttributeCatalogue catalogue;

    @Inject
    private VisitorRepository visitors;

    @Inject
    private Keepers keepers;

    @Inject
    private AttributeDesk desk;

    @Inject
    private SealedValues values;

    /** What can be kept, in the order in which it is asked. */
    public List<Attribute> catalogue() {
        return catalogue.all();
    }

    /**
     * What the caller keeps.
     *
     * @param of of whom; {@code null} for the caller
     * @throws NotFound if it is nobody whose record the caller keeps
     */
    public KeptValues mine(UUID of) {
        Map<String, List<String>> opened = new HashMap<>();
        Map<String, Instant> changedAt = new HashMap<>();
        Map<String, LocalDate> keepUntil = new HashMap<>();
        List<KeptAttribute> all =
                keepers.own(of).map(Visitor::id).map(visitors::kept).orElse(List.of());
        for (KeptAttribute kept : all) {
            opened.put(kept.attribute(), values.open(kept));
            changedAt.put(kept.attribute(), kept.changedAt());
            keepUntil.put(kept.attribute(), kept.keepUntil());
        }
        return new KeptValues(opened, changedAt, keepUntil);
    }

    /**
     * Keeps these values; those of attributes that are not named stay, those of an attribute named without a value go.
     *
     * @param of of whom; {@code null} for the caller
     * @param seen {@link KeptValues#changedAt()} of what the caller saw when they began to enter
     * @throws NotFound if it is nobody whose record the caller keeps
     * @throws AttributeValueInvalid if a value is none of its attribute
     * @throws StayInvalid if the days of the stay cannot be
     * @throws AttributesOvertaken if one of the values was changed to something else since the caller saw it
     */
    public void keep(
            UUID of,
            @NotNull Map<@NotNull String, List<@PlainText(max = LONGEST) @NoMyNumber String>> entered,
            @NotNull Map<String, Instant> seen) {
        Map<Attribute, List<String>> known = new LinkedHashMap<>();
        catalogue.all().stream()
                .filter(attribute -> entered.containsKey(attribute.code()))
                .forEach(attribute -> known.put(attribute, entered.get(attribute.code())));
        desk.keep(keepers.requireOwn(of), known, seen);
    }
}
