package dev.madoguchi.organisation.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.LetterDesk;
import dev.madoguchi.organisation.control.LetterRepository;
import dev.madoguchi.organisation.control.MemberAccess;
import dev.madoguchi.organisation.entity.AdministratorNeeded;
import dev.madoguchi.organisation.entity.LetterAddress;
import dev.madoguchi.organisation.entity.LetterClosed;
import dev.madoguchi.organisation.entity.LetterCode;
import dev.madoguchi.organisation.entity.LetterCodeInvalid;
import dev.madoguchi.organisation.entity.LetterOf;
import dev.madoguchi.organisation.entity.OrganisationConfirmed;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
public class ConfirmationLetters {

    @Inject
    private LetterRepository letters;

    @Inject
    private LetterDesk desk;

    @Inject
    private MemberAccess access;

    /**
     * The latest letter to the body the caller acts for, if there ever was one.
     *
     * @throws NotFound if the caller belongs to no body
     * @throws AdministratorNeeded if they are no administrator
     */
    @RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER})
    public Optional<LetterOf> latest() {
        UUID body = access.administered().id();
        return letters.latestOf(body).map(desk::read);
    }

    /**
     * Asks for a letter; one that is under way is worth nothing from now on.
     *
     * @param organisation the body, which must be the one the caller acts for
     * @throws NotFound if it is not
     * @throws AdministratorNeeded if the caller is no administrator
     */
    @RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER})
    public void request(@NotNull UUID organisation, @NotNull @Valid LetterAddress address) {
        desk.request(access.administeredForChange(organisation), address);
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
    @RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER})
    public OptionalInt enter(@NotNull UUID organisation, String code) {
        UUID body = access.administeredForChange(organisation).id();
        LetterCode entered = LetterCode.of(code);
        if (!entered.isPossible()) {
            throw new LetterCodeInvalid();
        }
        return desk.enter(body, entered);
    }

    /** Some of the letters that wait to be printed, the oldest first. */
    @RolesAllowed(Roles.OPERATOR)
    public Slice<LetterOf> waiting(@Min(0) int first, @Min(1) @Max(100) int size) {
        return desk.read(letters.waiting(first, size));
    }

    /**
     * One letter, without its code.
     *
     * @throws NotFound if there is none by that id
     */
    @RolesAllowed(Roles.OPERATOR)
    public LetterOf letter(@NotNull UUID id) {
        return desk.read(letters.require(id));
    }

    /**
     * Gives the letter its code, which is told here and never again. Printed again, the earlier code is worth nothing.
     *
     * @throws NotFound if there is none by that id
     * @throws LetterClosed if its code was used or locked, or a later letter took its place
     */
    @RolesAllowed(Roles.OPERATOR)
    public LetterCode print(@NotNull UUID id) {
        return desk.print(letters.requireForChange(id));
    }
}
