package dev.madoguchi.visitor.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is taken over from a passport: neither the zone, nor the day of birth, nor the day of expiry.
 *
 * @param values by the code of their attribute
 * @param expired whether the passport is not valid any more
 * @param nameCut whether the name may have been longer than there was room for
 */
public record PassportReading(Map<String, List<String>> values, boolean expired, boolean nameCut)
        implements Serializable {

    /** The attribute that holds the name. */
    public static final String NAME = "NAME_LATIN";

    /** The attribute that holds the age band: choices {@code FROM_n} for {@code n} years and more, and one for those below. */
    public static final String AGE_BAND = "AGE_BAND";

    /** The attribute that holds the number of the passport. */
    public static final String NUMBER = "PASSPORT_NUMBER";

    /** The attribute that holds the nationality. */
    public static final String NATIONALITY = "PASSPORT_NATIONALITY";

    private static final String FROM = "FROM_";

    public PassportReading {
        values = new LinkedHashMap<>(values);
    }

    /**
     * Takes from a zone what is kept.
     *
     * @param ageBands the choices that there are for an age band
     */
    public static PassportReading of(MachineReadableZone zone, List<AttributeChoice> ageBands, LocalDate today) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(NAME, List.of(zone.name()));
        zone.bornOn(today)
                .flatMap(born -> bandOf(Period.between(born, today).getYears(), ageBands))
                .ifPresent(band -> values.put(AGE_BAND, List.of(band)));
        values.put(NATIONALITY, List.of(zone.nationality()));
        values.put(NUMBER, List.of(zone.number()));
        return new PassportReading(values, zone.validUntil(today).isBefore(today), zone.isNamePerhapsCut());
    }

    private static Optional<String> bandOf(int age, List<AttributeChoice> ageBands) {
        List<String> codes = ageBands.stream().map(AttributeChoice::code).toList();
        return codes.stream()
                .filter(code -> code.startsWith(FROM) && begin(code) <= age)
                .max(Comparator.comparing(PassportReading::begin))
                .or(() -> codes.stream().filter(code -> !code.startsWith(FROM)).findFirst());
    }

    private static int begin(String code) {
        return Integer.parseInt(code.substring(FROM.length()));
    }
}
