package dev.madoguchi.organisation.boundary;

import dev.madoguchi.identity.control.Belongings;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.control.JoinRequestRepository;
import dev.madoguchi.organisation.control.Membership;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.CorporateNumberUndecided;
import dev.madoguchi.organisation.entity.KanaName;
import dev.madoguchi.organisation.entity.KanaText;
import dev.madoguchi.organisation.entity.KnownBody;
import dev.madoguchi.organisation.entity.Member;
import dev.madoguchi.organisation.entity.MemberRights;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.OrganisationFounded;
import dev.madoguchi.organisation.entity.OrganisationKind;
import dev.madoguchi.organisation.entity.OrganisationKnown;
import dev.madoguchi.organisation.entity.OwnBody;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.ValidCorporateNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bodies for which people act. */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.AGENCY})
public class Organisations {

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private JoinRequestRepository requests;

    @Inject
    private Membership membership;

    @Inject
    private Caller caller;

    @Inject
    private Belongings belongings;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<OrganisationFounded> founded;

    /** The body the caller acts for; none while the caller belongs to none. */
    public Optional<Organisation> mine() {
        return caller.organisation().map(organisations::require);
    }

    /** All bodies the caller may act for, in the order of their names. */
    public List<OwnBody> all() {
        UUID current = caller.organisation().orElse(null);
        return organisations.of(caller.organisations()).stream()
                .map(body -> new OwnBody(
                        body.id(),
                        body.name(),
                        body.member(caller.subject()).map(Member::rights).orElse(MemberRights.MEMBER),
                        body.id().equals(current),
                        body.members().size() == 1))
                .toList();
    }

    /** The body registered under a corporate number, if there is one. Who belongs to it is not told. */
    public Optional<KnownBody> find(
            @NotBlank(message = "{validation.Required}") @ValidCorporateNumber String corporateNumber) {
        return organisations
                .ofNumber(CorporateNumber.of(corporateNumber))
                .map(body -> new KnownBody(
                        body.id(),
                        body.name(),
                        caller.organisations().contains(body.id()),
                        requests.open(body.id(), caller.subject()).isPresent()));
    }

    /**
     * Founds the record of a body; the caller becomes its administrator and acts for it from now on. A caller who founded the
     * same one before, perhaps by a double click, stays with it.
     *
     * @param corporateNumber as typed; {@code null} where the body has none
     * @return the body
     * @throws CorporateNumberUndecided if kind and number do not fit
     * @throws OrganisationKnown if a body with this number is registered already
     */
    public UUID create(
            @NotBlank(message = "{validation.Required}") @PlainText(max = 200) @NoMyNumber String name,
            @NotBlank(message = "{validation.Required}") @KanaText @PlainText(max = 200) String nameKana,
            @ValidCorporateNumber String corporateNumber,
            @NotNull(message = "{validation.Chosen}") OrganisationKind kind) {
        organisations.lockPerson(caller.subject());
        belongings.forget();
        Organisation body = madeOf(name, nameKana, corporateNumber, kind);
        Organisation own = twin(body).orElse(body);
        if (own == body) {
            organisations.add(body);
            founded.fire(new OrganisationFounded(body.id()));
            membership.join(body, caller.subject(), MemberRights.ADMINISTRATOR);
        }
        membership.actFor(own);
        return own.id();
    }

    private Organisation madeOf(String name, String nameKana, String corporateNumber, OrganisationKind kind) {
        boolean numbered = corporateNumber != null && !corporateNumber.isBlank();
        if (numbered != kind.isNumbered()) {
            throw new CorporateNumberUndecided();
        }
        KanaName kana = KanaName.ofBody(nameKana);
        return numbered
                ? new Organisation(CorporateNumber.of(corporateNumber), name.strip(), kana, clock.now())
                : Organisation.withoutNumber(kind, name.strip(), kana, clock.now());
    }

    /** What the caller founded a moment ago. */
    private Optional<Organisation> twin(Organisation body) {
        return organisations.of(caller.organisations()).stream()
                .filter(own -> own.corporateNumber().equals(body.corporateNumber()))
                .filter(own -> own.corporateNumber().isPresent() || own.name().equals(body.name()))
                .findFirst();
    }
}
