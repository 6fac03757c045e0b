package dev.madoguchi.visitor.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.visitor.entity.MachineReadableZoneInvalid.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The specimen is that of ICAO 9303 part 4; the others are made from it, so that nobody's passport stands here. */
class MachineReadableZoneTest {

    private static final String UPPER = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String LOWER = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final List<AttributeChoice> BANDS = Stream.of(
                    "UNDER_7", "FROM_7", "FROM_13", "FROM_18", "FROM_30", "FROM_50", "FROM_65")
            .map(code -> new AttributeChoice(code, Optional.empty(), Map.of()))
            .toList();

    private static PassportReading read(String upper, String lower) {
        return PassportReading.of(MachineReadableZone.of(upper + "\n" + lower), BANDS, TODAY);
    }

    private static Reason refused(String upper, String lower) {
        return assertThrows(MachineReadableZoneInvalid.class, () -> read(upper, lower))
                .reason();
    }

    /** A lower line whose check digits fit. */
    private static String lower(String number, String nationality, String birth, String expiry, String optional) {
        String first = number + MachineReadableZone.checkDigitOf(number);
        String second = birth + MachineReadableZone.checkDigitOf(birth);
        String third = expiry
                + MachineReadableZone.checkDigitOf(expiry)
                + optional
                + MachineReadableZone.checkDigitOf(optional);
        return first + nationality + second + "F" + third + MachineReadableZone.checkDigitOf(first + second + third);
    }

    private static String lower(String nationality, String birth, String expiry) {
        return lower("L898902C3", nationality, birth, expiry, "ZE184226B<<<<<");
    }

    @Test
    void theSpecimenIsReadAndItsCountryIsNone() {
        MachineReadableZone specimen = MachineReadableZone.of(UPPER + LOWER);
        assertThat(specimen.name(), is("ERIKSSON ANNA MARIA"));
        assertThat(specimen.number(), is("L898902C3"));
        assertThat(specimen.bornOn(TODAY), is(Optional.of(LocalDate.of(1974, 8, 12))));
        assertThat(specimen.validUntil(TODAY), is(LocalDate.of(2012, 4, 15)));
        assertThat(specimen.isNamePerhapsCut(), is(false));
        assertThat(refused(UPPER, LOWER), is(Reason.NATIONALITY));
        assertThat(lower("UTO", "740812", "120415"), is(LOWER));
    }

    @Test
    void onlyWhatIsNeededIsTakenOver() {
        PassportReading reading = read(UPPER, lower("D<<", "740812", "340415"));
        assertThat(
                reading.values(),
                is(Map.of(
                        "NAME_LATIN", List.of("ERIKSSON ANNA MARIA"),
                        "AGE_BAND", List.of("FROM_50"),
                        "PASSPORT_NATIONALITY", List.of("DE"),
                        "PASSPORT_NUMBER", List.of("L898902C3"))));
        assertThat(reading.expired(), is(false));
    }

    @ParameterizedTest
    @CsvSource({
        "0, NUMBER",
        "9, NUMBER",
        "13, BIRTH",
        "19, BIRTH",
        "21, EXPIRY",
        "27, EXPIRY",
        "30, OPTIONAL",
        "42, OPTIONAL",
        "43, COMPOSITE"
    })
    void aCharacterThatIsMistypedIsToldByItsPlace(int position, Reason reason) {
        char other = LOWER.charAt(position) == '7' ? '8' : '7';
        String mistyped = LOWER.substring(0, position) + other + LOWER.substring(position + 1);
        assertThat(refused(UPPER, mistyped), is(reason));
    }

    @Test
    void aLetterForADigitIsNotGuessed() {
        assertThat(refused(UPPER, LOWER.replaceFirst("0", "O")), is(Reason.NUMBER));
        assertThat(refused(UPPER, LOWER.replace("740812", "74O812")), is(Reason.BIRTH));
    }

    @Test
    void whiteSpaceFullWidthAndLowerCaseAreUnderstood() {
        String typed = ("  " + UPPER + "\r\n\t　" + LOWER.replaceAll("(.{11})", "$1 ")).toLowerCase();
        String fullWidth = typed.replace('<', '＜').replace('8', '８').replace('a', 'ａ');
        assertThat(MachineReadableZone.of(fullWidth).name(), is("ERIKSSON ANNA MARIA"));
    }

    @Test
    void whatIsNoSuchZoneIsRefused() {
        assertThat(refused("", " \n"), is(Reason.EMPTY));
        assertThat(refused(UPPER, LOWER.substring(1)), is(Reason.LENGTH));
        assertThat(refused(UPPER, LOWER + "<"), is(Reason.LENGTH));
        assertThat(refused(UPPER, ""), is(Reason.LENGTH));
        assertThat(refused(UPPER.replace("ERIKSSON", "ÉRIKSSON"), LOWER), is(Reason.CHARACTERS));
        assertThat(refused("V" + UPPER.substring(1), LOWER), is(Reason.NO_PASSPORT));
        assertThat(refused(UPPER.replace("ANNA", "4NNA"), LOWER), is(Reason.NAME));
        assertThat(refused("P<UTO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", LOWER), is(Reason.NAME));
        assertThat(refused(UPPER, lower("D<<", "741312", "340415")), is(Reason.BIRTH_DAY));
        assertThat(refused(UPPER, lower("D<<", "740812", "340431")), is(Reason.EXPIRY_DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "KOR, KR", "TWN, TW", "CHN, CN", "D<<, DE", "GBD, GB", "GBN, GB", "GBO, GB", "GBP, GB", "GBS, GB", "GBR, GB"
    })
    void aNationalityIsKeptByItsTwoLetters(String written, String kept) {
        assertThat(
                read(UPPER, lower(written, "740812", "340415")).values().get("PASSPORT_NATIONALITY"),
                is(List.of(kept)));
    }

    @ParameterizedTest
    @CsvSource({"XXA", "UNO", "EUE", "<<<"})
    void whoHasNoNationalityThatCanBeKeptIsTold(String written) {
        assertThat(refused(UPPER, lower(written, "740812", "340415")), is(Reason.NATIONALITY));
    }

    @ParameterizedTest
    @CsvSource({
        "261125, UNDER_7",
        "191126, UNDER_7",
        "191125, FROM_7",
        "081126, FROM_13",
        "081125, FROM_18",
        "000229, FROM_18",
        "611126, FROM_50",
        "611125, FROM_65",
        "261126, FROM_65"
    })
    void theAgeBandIsThatOfToday(String birth, String band) {
        assertThat(read(UPPER, lower("KOR", birth, "340415")).values().get("AGE_BAND"), is(List.of(band)));
    }

    @Test
    void whoseDayOfBirthIsNotWhollyKnownHasNoAgeBand() {
        assertThat(read(UPPER, lower("KOR", "74<<<<", "340415")).values(), not(hasKey("AGE_BAND")));
    }

    @Test
    void anExpiredPassportIsReadAndSaidToBe() {
        assertThat(read(UPPER, lower("KOR", "740812", "261124")).expired(), is(true));
        assertThat(read(UPPER, lower("KOR", "740812", "261125")).expired(), is(false));
        assertThat(read(UPPER, lower("KOR", "740812", "990101")).expired(), is(true));
    }

    @Test
    void namesWithoutGivenNameOrTooLongForTheirFieldAreTaken() {
        assertThat(
                MachineReadableZone.of("P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<" + LOWER)
                        .name(),
                is("ARKFREITH"));
        String full = "P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K";
        assertThat(MachineReadableZone.of(full + LOWER).isNamePerhapsCut(), is(true));
        assertThat(MachineReadableZone.of(full + LOWER).name(), is("NILAVADHANANANDA CHAYAPA DEJTHAMRONG K"));
    }

    @Test
    void aPassportWithoutOptionalDataAndWithAShortNumberIsRead() {
        String lower = lower("AB12345<<", "KOR", "740812", "340415", "<<<<<<<<<<<<<<");
        assertThat(MachineReadableZone.of(UPPER + lower).number(), is("AB12345"));
        String unchecked = lower.substring(0, 42) + "<" + lower.substring(43);
        assertThat(MachineReadableZone.of(UPPER + unchecked).number(), is("AB12345"));
    }
}
