package dev.madoguchi.organisation.entity;

/** Why no letter can go to the seat that the register of corporate numbers names. */
public enum SeatTrouble {
    /** The record of the body was closed. */
    CLOSED,
    /** The register has no such number. */
    UNKNOWN,
    /** The register could not be asked. */
    NOT_AVAILABLE,
    /** The seat is not in Japan. */
    ABROAD
}
