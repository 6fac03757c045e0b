package dev.madoguchi.organisation.boundary;

import dev.madoguchi.identity.control.Belongings;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.CorporateNumberUndecided;
import dev.madoguchi.organisation.entity.KanaName;
import dev.madoguchi.organisation.entity.KanaText;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.OrganisationKnown;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.ValidCorporateNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.UUID;

/** The bodies for which people act. */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER})
public class Organisations {

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private Caller caller;

    @Inject
    private Belongings belongings;

    @Inject
    private JapanClock clock;

    /** The body the caller acts for; none while the caller belongs to none. */
    public Optional<Organisation> mine() {
        return caller.organisation().map(organisations::require);
    }

    /**
     * Founds the record of a body; the caller becomes its administrator. A caller who belongs to one already, perhaps by a
     * double click, stays with it.
     *
     * @param corporateNumber as typed; {@code null} where the body has none
     * @param withoutNumber declared: the body has none
     * @return the body the caller acts for from now on
     * @throws CorporateNumberUndecided if neither or both is given
     * @throws OrganisationKnown if a body with this number is registered already
     */
    public UUID create(
            @NotBlank(message = "{validation.Required}") @PlainText(max = 200) @NoMyNumber String name,
            @NotBlank(message = "{validation.Required}") @KanaText @PlainText(max = 200) String nameKana,
            @ValidCorporateNumber String corporateNumber,
            boolean withoutNumber) {
        organisations.lockFounder(caller.subject());
        belongings.forget();
        return caller.organisation().orElseGet(() -> found(name, nameKana, corporateNumber, withoutNumber));
    }

    private UUID found(String name, String nameKana, String corporateNumber, boolean withoutNumber) {
        boolean numbered = corporateNumber != null && !corporateNumber.isBlank();
        if (numbered == withoutNumber) {
            throw new CorporateNumberUndecided();
        }
        Organisation body = new Organisation(
                numbered ? CorporateNumber.of(corporateNumber) : null,
                name.strip(),
                KanaName.ofBody(nameKana),
                clock.now());
        body.join(caller.subject(), true, clock.now());
        organisations.add(body);
        belongings.forget();
        return body.id();
    }
}
