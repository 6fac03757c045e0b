package dev.madoguchi.agency.entity;

import java.util.List;

/** The slips of a group with their codes, which are nowhere else. */
public record IssuedCodes(TravellerGroup group, String agency, List<Slip> slips) {

    public IssuedCodes {
        slips = List.copyOf(slips);
    }
}
