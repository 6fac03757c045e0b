package dev.madoguchi.organisation.entity;

import java.util.Optional;

/**
 * Where a letter to a body with a corporate number goes, or why none can.
 *
 * @param postalCode with its hyphen; {@code null} where the register has none
 * @param line the address in one line; {@code null} where no letter can go there
 * @param trouble {@code null} where one can
 */
public record RegisteredSeat(String postalCode, String line, SeatTrouble trouble) {

    /** What follows from what the register said about a number. */
    public static RegisteredSeat of(RegisterAnswer answer, String number) {
        return switch (answer.standing(number)) {
            case OPEN -> of(answer.body(number).orElseThrow().seat());
            case CLOSED -> none(SeatTrouble.CLOSED);
            case UNKNOWN -> none(SeatTrouble.UNKNOWN);
            case NOT_AVAILABLE -> none(SeatTrouble.NOT_AVAILABLE);
        };
    }

    private static RegisteredSeat of(RegisteredBody.Seat seat) {
        boolean abroad = seat.prefecture() == null || seat.prefecture().isEmpty();
        return abroad ? none(SeatTrouble.ABROAD) : new RegisteredSeat(hyphened(seat.postalCode()), seat.line(), null);
    }

    private static RegisteredSeat none(SeatTrouble trouble) {
        return new RegisteredSeat(null, null, trouble);
    }

    private static String hyphened(String postalCode) {
        return Optional.ofNullable(postalCode)
                .filter(PostalCode::isValid)
                .map(code -> PostalCode.of(code).toString())
                .orElse(null);
    }

    /**
     * Lets pass where a letter can go there.
     *
     * @throws SeatMissing if none can
     */
    public RegisteredSeat requireReachable() {
        if (trouble != null) {
            throw new SeatMissing(trouble);
        }
        return this;
    }
}
