package dev.madoguchi.organisation.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.LetterDesk;
import dev.madoguchi.organisation.control.LetterRepository;
import dev.madoguchi.organisation.entity.LetterClosed;
import dev.madoguchi.organisation.entity.LetterCode;
import dev.madoguchi.organisation.entity.LetterEvidenceMissing;
import dev.madoguchi.organisation.entity.LetterOf;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.RegisteredSeat;
import dev.madoguchi.organisation.entity.SeatMissing;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/** Printing and posting the letters that bodies asked for. */
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class LetterDispatch {

    @Inject
    private LetterRepository letters;

    @Inject
    private LetterDesk desk;

    /** Some of the letters that wait to be printed, the oldest first. */
    public Slice<LetterOf> waiting(@Min(0) int first, @Min(1) @Max(100) int size) {
        return desk.read(letters.waiting(first, size));
    }

    /**
     * One letter, without its code.
     *
     * @throws NotFound if there is none by that id
     */
    public LetterOf letter(@NotNull UUID id) {
        return desk.read(letters.require(id));
    }

    /**
     * Where the register says now that the letter has to go; nothing where the body has no corporate number.
     *
     * @throws NotFound if there is none by that id
     */
    public Optional<RegisteredSeat> destination(@NotNull UUID id) {
        return desk.destination(letters.require(id));
    }

    /**
     * Gives the letter its code, which is told here and never again. Printed again, the earlier code is worth nothing.
     *
     * @param evidence what the address of a body without a corporate number was compared with
     * @throws NotFound if there is none by that id
     * @throws LetterClosed if its code was used or locked, or a later letter took its place
     * @throws LetterEvidenceMissing if the body has no corporate number and there is no evidence
     * @throws SeatMissing if it has one, and no letter can go to its seat
     */
    public LetterCode print(@NotNull UUID id, @PlainText(max = 200) @NoMyNumber String evidence) {
        return desk.print(letters.requireForChange(id), evidence);
    }
}
