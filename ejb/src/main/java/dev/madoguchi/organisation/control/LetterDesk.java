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
import dev.madoguchi.organisation.entity.LetterOf;
import dev.madoguchi.organisation.entity.LetterPrinted;
import dev.madoguchi.organisation.entity.LetterRequested;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    private Standing standing;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** A letter is wanted; it takes the place of one that is under way. */
    public void request(Organisation body, LetterAddress address) {
        Instant now = clock.now();
        letters.latestOf(body.id()).ifPresent(earlier -> earlier.replace(now));
        ConfirmationLetter letter = new ConfirmationLetter(body.id(), address, caller.subject(), now);
        letters.add(letter);
        facts.fire(new LetterRequested(letter.id(), body.id()));
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

    /** The letter gets its code. */
    public LetterCode print(ConfirmationLetter letter) {
        LetterCode code = LetterCode.random();
        letter.print(code, caller.subject(), clock.now());
        facts.fire(new LetterPrinted(letter.id(), letter.organisation()));
        return code;
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
