package dev.madoguchi.organisation.control;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.Confirmation;
import dev.madoguchi.organisation.entity.ConfirmationLetter;
import dev.madoguchi.organisation.entity.LetterAddress;
import dev.madoguchi.organisation.entity.LetterCode;
import dev.madoguchi.organisation.entity.LetterCodeRefused;
import dev.madoguchi.organisation.entity.LetterEvidenceMissing;
import dev.madoguchi.organisation.entity.LetterGoesToSeat;
import dev.madoguchi.organisation.entity.LetterOf;
import dev.madoguchi.organisation.entity.LetterPrinted;
import dev.madoguchi.organisation.entity.LetterRequested;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.RegisteredSeat;
import dev.madoguchi.organisation.entity.SeatMissing;
import dev.madoguchi.organisation.entity.SeatTrouble;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps of a letter with a code. */
@ApplicationScoped
public class LetterDesk {

    @Inject
    private LetterRepository letters;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private SeatFinder seats;

    @Inject
    private Standing standing;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /**
     * A letter to this address is wanted; it takes the place of one that is under way.
     *
     * @throws LetterGoesToSeat if the body has a corporate number
     */
    public void request(Organisation body, LetterAddress address) {
        if (body.corporateNumber().isPresent()) {
            throw new LetterGoesToSeat();
        }
        request(new ConfirmationLetter(body.id(), address, caller.subject(), clock.now()));
    }

    /**
     * A letter to the registered seat is wanted; it takes the place of one that is under way.
     *
     * @throws SeatMissing if no letter can go to the seat, for instance because the body has no corporate number
     */
    public void requestToSeat(Organisation body, String addressee) {
        RegisteredSeat seat = seats.of(body).orElseThrow(() -> new SeatMissing(SeatTrouble.UNKNOWN));
        request(ConfirmationLetter.toSeat(body.id(), seat, addressee, caller.subject(), clock.now()));
    }

    private void request(ConfirmationLetter letter) {
        letters.latestOf(letter.organisation()).ifPresent(earlier -> earlier.replace(clock.now()));
        letters.add(letter);
        facts.fire(new LetterRequested(letter.id(), letter.organisation()));
    }

    /** A code is entered; how many tries are left if it was wrong. */
    public OptionalInt enter(UUID body, LetterCode code) {
        UUID latest = letters.latestOf(body)
                .map(ConfirmationLetter::id)
                .orElseThrow(() -> new NotFound(ConfirmationLetter.class, body));
        ConfirmationLetter letter = letters.requireForChange(latest);
        if (letter.enter(code, clock.now())) {
            standing.confirm(body, Confirmation.LETTER);
            return OptionalInt.empty();
        }
        facts.fire(new LetterCodeRefused(letter.id(), body));
        return OptionalInt.of(letter.triesLeft());
    }

    /**
     * The letter gets its code, and goes to where the register says the seat is today; without a corporate number an operator has
     * to say what the address was compared with.
     *
     * @param evidence {@code null} where the body has a corporate number
     * @throws LetterEvidenceMissing if it is missing where it is needed
     * @throws SeatMissing if no letter can go to the seat
     */
    public LetterCode print(ConfirmationLetter letter, String evidence) {
        LetterCode code = LetterCode.random();
        letter.print(code, caller.subject(), clock.now());
        destination(letter).ifPresentOrElse(letter::goTo, () -> letter.compared(given(evidence)));
        facts.fire(new LetterPrinted(letter.id(), letter.organisation()));
        return code;
    }

    private static String given(String evidence) {
        if (evidence == null || evidence.isBlank()) {
            throw new LetterEvidenceMissing();
        }
        return evidence.strip();
    }

    /** Where the register says now that it has to go; nothing where the body has no corporate number. */
    public Optional<RegisteredSeat> destination(ConfirmationLetter letter) {
        return seats.of(organisations.require(letter.organisation()));
    }

    /** The letter with its body. */
    public LetterOf read(ConfirmationLetter letter) {
        return new LetterOf(letter, organisations.require(letter.organisation()), letter.state(clock.now()));
    }

    /** The letters with their bodies, read at once. */
    public Slice<LetterOf> read(Slice<ConfirmationLetter> found) {
        List<UUID> ids =
                found.items().stream().map(ConfirmationLetter::organisation).toList();
        Map<UUID, Organisation> bodies =
                organisations.of(ids).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        return new Slice<>(
                found.items().stream()
                        .map(letter ->
                                new LetterOf(letter, bodies.get(letter.organisation()), letter.state(clock.now())))
                        .toList(),
                found.total());
    }
}
