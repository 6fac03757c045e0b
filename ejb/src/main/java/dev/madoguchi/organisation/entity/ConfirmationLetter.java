package dev.madoguchi.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A letter to the address of a body, with a code that can be entered for 30 days; five wrong tries lock it. */
@Entity
@Table(name = "organisation_letter")
public class ConfirmationLetter {

    /** How long the code can be entered once the letter is printed. */
    public static final Duration VALIDITY = Duration.ofDays(30);

    /** So many wrong codes lock it. */
    public static final int MOST_TRIES = 5;

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    @Column(name = "postal_code")
    private String postalCode;

    @Enumerated(EnumType.STRING)
    private Prefecture prefecture;

    private String city;
    private String street;
    private String building;
    private String addressee;

    private String seat;

    private String evidence;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "printed_by")
    private String printedBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "wrong_tries")
    private int wrongTries;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private long version;

    protected ConfirmationLetter() {}

    private ConfirmationLetter(UUID organisation, String addressee, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.state = LetterState.REQUESTED;
        this.addressee = addressee.strip();
        this.requestedBy = by;
        this.requestedAt = now;
    }

    /** An administrator of a body without a corporate number asks for a letter to this address. */
    public ConfirmationLetter(UUID organisation, LetterAddress address, String by, Instant now) {
        this(organisation, address.addressee(), by, now);
        this.postalCode = PostalCode.of(address.postalCode()).toString();
        this.prefecture = address.prefecture();
        this.city = address.city().strip();
        this.street = address.street().strip();
        this.building = address.building() == null ? null : address.building().strip();
    }

    /**
     * An administrator of a body with a corporate number asks for a letter to its seat.
     *
     * @throws SeatMissing if no letter can go there
     */
    public static ConfirmationLetter toSeat(
            UUID organisation, RegisteredSeat seat, String addressee, String by, Instant now) {
        ConfirmationLetter letter = new ConfirmationLetter(organisation, addressee, by, now);
        letter.goTo(seat);
        return letter;
    }

    /**
     * It goes to this seat, wherever it was meant to go before.
     *
     * @throws SeatMissing if no letter can go there
     */
    public void goTo(RegisteredSeat registered) {
        seat = registered.requireReachable().line();
        postalCode = registered.postalCode();
        prefecture = null;
        city = null;
        street = null;
        building = null;
    }

    /** Its address was compared with this. */
    public void compared(String with) {
        evidence = with;
    }

    /**
     * It is printed with this code; printed again, only the later code counts, and tries are counted anew.
     *
     * @throws LetterClosed if its code was used, locked or replaced
     */
    public void print(LetterCode code, String by, Instant now) {
        if (!state.isOpen()) {
            throw new LetterClosed(state);
        }
        state = LetterState.PRINTED;
        codeHash = code.hash(id.toString());
        printedBy = by;
        printedAt = now;
        expiresAt = now.plus(VALIDITY);
        wrongTries = 0;
    }

    /**
     * Somebody enters a code. A wrong one is counted.
     *
     * @return whether it is the right one
     * @throws LetterClosed if no code can be entered now
     */
    public boolean enter(LetterCode code, Instant now) {
        if (state(now) != LetterState.PRINTED) {
            throw new LetterClosed(state(now));
        }
        if (code.hash(id.toString()).equals(codeHash)) {
            close(LetterState.USED, now);
            return true;
        }
        wrongTries++;
        if (triesLeft() == 0) {
            close(LetterState.LOCKED, now);
        }
        return false;
    }

    /** A later letter takes its place. */
    public void replace(Instant now) {
        if (state.isOpen()) {
            close(LetterState.REPLACED, now);
        }
    }

    private void close(LetterState outcome, Instant now) {
        state = outcome;
        closedAt = now;
    }

    /** How far it has come by now. */
    public LetterState state(Instant now) {
        return state == LetterState.PRINTED && !now.isBefore(expiresAt) ? LetterState.EXPIRED : state;
    }

    /** Whether it can be printed, for the first time or again. */
    public boolean isPrintable() {
        return state.isOpen();
    }

    /** How many wrong codes can still be entered. */
    public int triesLeft() {
        return MOST_TRIES - wrongTries;
    }

    public UUID id() {
        return id;
    }

    /** The body. */
    public UUID organisation() {
        return organisation;
    }

    /** Where it goes; besides postal code and addressee empty where it goes to the registered seat. */
    public LetterAddress address() {
        return new LetterAddress(postalCode, prefecture, city, street, building, addressee);
    }

    /** The registered seat to which it goes, in one line; absent where the body has no corporate number. */
    public Optional<String> seat() {
        return Optional.ofNullable(seat);
    }

    /** What the operator compared the address with. */
    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** When it was printed last. */
    public Optional<Instant> printedAt() {
        return Optional.ofNullable(printedAt);
    }

    /** Until when the code can be entered. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }
}
