package dev.madoguchi.organisation.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.LetterDesk;
import dev.madoguchi.organisation.control.LetterRepository;
import dev.madoguchi.organisation.control.MemberAccess;
import dev.madoguchi.organisation.control.SeatFinder;
import dev.madoguchi.organisation.entity.AdministratorNeeded;
import dev.madoguchi.organisation.entity.LetterAddress;
import dev.madoguchi.organisation.entity.LetterClosed;
import dev.madoguchi.organisation.entity.LetterCode;
import dev.madoguchi.organisation.entity.LetterCodeInvalid;
import dev.madoguchi.organisation.entity.LetterGoesToSeat;
import dev.madoguchi.organisation.entity.LetterOf;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.OrganisationConfirmed;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.RegisteredSeat;
import dev.madoguchi.organisation.entity.SeatMissing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Proving by post that a body exists: an administrator asks for a letter, an operator prints and posts it, the administrator
 * enters the code that stands in it.
 *
 * @see OrganisationConfirmed
 */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.AGENCY})
public class ConfirmationLetters {

    @Inject
    private LetterRepository letters;

    @Inject
    private LetterDesk desk;

    @Inject
    private SeatFinder seats;

    @Inject
    private MemberAccess access;

    /**
     * The latest letter to the body the caller acts for, if there ever was one.
     *
     * @throws NotFound if the caller belongs to no body
     * @throws AdministratorNeeded if they are no administrator
     */
    public Optional<LetterOf> latest() {
        UUID body = access.administered().id();
        return letters.latestOf(body).map(desk::read);
    }

    /**
     * Where a letter to the body the caller acts for would go, if it has a corporate number.
     *
     * @throws NotFound if the caller belongs to no body
     * @throws AdministratorNeeded if they are no administrator
     */
    public Optional<RegisteredSeat> destination() {
        return seats.of(access.administered());
    }

    /**
     * Asks for a letter to a body without a corporate number; one that is under way is worth nothing from now on.
     *
     * @param organisation the body, which must be the one the caller acts for
     * @throws NotFound if it is not
     * @throws AdministratorNeeded if the caller is no administrator
     * @throws LetterGoesToSeat if the body has a corporate number
     */
    public void request(@NotNull UUID organisation, @NotNull @Valid LetterAddress address) {
        desk.request(access.administeredForChange(organisation), address);
    }

    /**
     * Asks for a letter to the registered seat; one that is under way is worth nothing from now on.
     *
     * @param organisation the body, which must be the one the caller acts for
     * @param addressee the person or department at whose desk it should arrive
     * @throws NotFound if it is not that body
     * @throws AdministratorNeeded if the caller is no administrator
     * @throws SeatMissing if no letter can go to the seat, for instance because the body has no corporate number
     */
    public void requestToSeat(
            @NotNull UUID organisation,
            @NotBlank(message = "{validation.Required}") @PlainText(max = 200) @NoMyNumber String addressee) {
        desk.requestToSeat(access.administeredForChange(organisation), addressee);
    }

    /**
     * Enters the code of the latest letter. A wrong one is no failure, because the try has to be remembered.
     *
     * @param organisation the body, which must be the one the caller acts for
     * @return how many tries are left after a wrong code; nothing where it was the right one
     * @throws NotFound if it is not that body, or there is no letter
     * @throws AdministratorNeeded if the caller is no administrator
     * @throws LetterCodeInvalid if it cannot be a code at all
     * @throws LetterClosed if no code can be entered now
     */
    public OptionalInt enter(@NotNull UUID organisation, String code) {
        UUID body = access.administeredForChange(organisation).id();
        LetterCode entered = LetterCode.of(code);
        if (!entered.isPossible()) {
            throw new LetterCodeInvalid();
        }
        return desk.enter(body, entered);
    }
}
