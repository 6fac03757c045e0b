package dev.madoguchi.agency.boundary;

import dev.madoguchi.agency.control.ClaimDesk;
import dev.madoguchi.agency.entity.ClaimCode;
import dev.madoguchi.agency.entity.CodesTooManyWrong;
import dev.madoguchi.agency.entity.PreparedOffer;
import dev.madoguchi.identity.control.Caller;
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
import dev.madoguchi.visitor.entity.StayInvalid;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What agencies prepared for the caller: whoever has the code decides what becomes of it, once. */
@Stateless
@RolesAllowed(Roles.VISITOR)
public class PreparedRecords {

    private static final int LONGEST = 300;

    @Inject
    private ClaimDesk desk;

    @Inject
    private AttributeCatalogue catalogue;

    @Inject
    private VisitorRepository visitors;

    @Inject
    private Keepers keepers;

    @Inject
    private AttributeDesk attributes;

    @Inject
    private SealedValues values;

    @Inject
    private Caller caller;

    /**
     * What a code opens. A wrong one is no failure, because it has to be remembered; why it opens nothing is not told.
     *
     * @param of for whom it is; {@code null} for the caller
     * @throws NotFound if it is for nobody whose record the caller keeps
     * @throws CodesTooManyWrong if the caller may not try any for now
     */
    public Optional<PreparedOffer> open(String code, UUID of) {
        Map<String, List<String>> own = new HashMap<>();
        keepers.own(of)
                .map(Visitor::id)
                .map(visitors::kept)
                .orElse(List.of())
                .forEach(kept -> own.put(kept.attribute(), values.open(kept)));
        return desk.open(ClaimCode.of(code), caller.subject()).map(opened -> desk.offer(opened, own));
    }

    /**
     * Takes these values over into the record of the caller or of a companion, and ends the prepared one; what is kept of other attributes
     * stays. It is no consent to anything.
     *
     * @param of for whom it is; {@code null} for the caller
     * @return whether the code opened anything
     * @throws NotFound if it is for nobody whose record the caller keeps
     * @throws CodesTooManyWrong if the caller may not try any for now
     * @throws AttributeValueInvalid if a value is none of its attribute
     * @throws StayInvalid if the stay cannot be
     */
    public boolean claim(
            String code,
            UUID of,
            @NotNull Map<@NotNull String, List<@PlainText(max = LONGEST) @NoMyNumber String>> taken) {
        keepers.own(of);
        Optional<ClaimDesk.Opened> opened = desk.open(ClaimCode.of(code), caller.subject());
        opened.ifPresent(each -> {
            Visitor visitor = keepers.requireOwn(of);
            attributes.keep(visitor, known(taken));
            desk.claimed(each, visitor);
        });
        return opened.isPresent();
    }

    private Map<Attribute, List<String>> known(Map<String, List<String>> taken) {
        Map<Attribute, List<String>> known = new LinkedHashMap<>();
        catalogue.all().stream()
                .filter(attribute -> taken.containsKey(attribute.code()))
                .forEach(attribute -> known.put(attribute, taken.get(attribute.code())));
        return known;
    }

    /**
     * Declines what was prepared: it is deleted, and nothing of it is kept.
     *
     * @return whether the code opened anything
     * @throws CodesTooManyWrong if the caller may not try any for now
     */
    public boolean decline(String code) {
        Optional<ClaimDesk.Opened> opened = desk.open(ClaimCode.of(code), caller.subject());
        opened.ifPresent(desk::declined);
        return opened.isPresent();
    }
}
