package dev.madoguchi.agency.control;

import static dev.madoguchi.agency.entity.ListFault.CELLS_TOO_MANY;
import static dev.madoguchi.agency.entity.ListFault.CHARACTERS;
import static dev.madoguchi.agency.entity.ListFault.DUPLICATE;
import static dev.madoguchi.agency.entity.ListFault.FORMULA;
import static dev.madoguchi.agency.entity.ListFault.MY_NUMBER;
import static dev.madoguchi.agency.entity.ListFault.NAME_MISSING;
import static dev.madoguchi.agency.entity.ListFault.QUOTES;
import static dev.madoguchi.agency.entity.ListFault.STAY_REVERSED;
import static dev.madoguchi.agency.entity.ListFault.TRAVELLERS_MISSING;
import static dev.madoguchi.agency.entity.ListFault.TRAVELLERS_TOO_MANY;
import static dev.madoguchi.agency.entity.ListFault.VALUE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.agency.entity.ListEmpty;
import dev.madoguchi.agency.entity.ListEncodingUnknown;
import dev.madoguchi.agency.entity.ListFault;
import dev.madoguchi.agency.entity.ListProblem;
import dev.madoguchi.agency.entity.ListTooLarge;
import dev.madoguchi.agency.entity.TravellerList;
import dev.madoguchi.language.control.Texts;
import dev.madoguchi.visitor.entity.AttributeValueInvalid;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as travel agencies send them. */
class ListReaderTest {

    private static final String MY_NUMBER_OF_SOMEBODY = "123456789018";

    private final ListReader reader = new ListReader();

    @BeforeEach
    void learnsTheWords() {
        reader.words = new ListVocabulary();
        reader.words.texts = new Texts();
        reader.words.texts.discover();
    }

    private TravellerList read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private TravellerList read(String text, Charset charset) {
        return reader.read(text.getBytes(charset), SampleCatalogue.ALL);
    }

    private static String faults(TravellerList list) {
        return list.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column().orElse("") + ":" + problem.fault())
                .collect(Collectors.joining(" "));
    }

    private static String at(int line, String column, ListFault fault) {
        return line + ":" + column + ":" + fault;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void bothEncodingsOfJapaneseOfficesAreRead(String encoding) {
        String text = "氏名（ローマ字）,国・地域,言語,到着日,滞在する地域,関心\r\n" + "Kim Min-ji,韓国,韓国語;英語,2026年12月1日,東京都、京都府,食；美術・博物館\r\n";
        TravellerList list = read(text, Charset.forName(encoding));
        assertThat(faults(list), is(""));
        assertThat(
                list.travellers().get(0).values(),
                is(Map.of(
                        "NAME_LATIN", List.of("KIM MIN-JI"),
                        "COUNTRY", List.of("KR"),
                        "LANGUAGES", List.of("ko", "en"),
                        "STAY_FROM", List.of("2026-12-01"),
                        "STAY_AREAS", List.of("TOKYO", "KYOTO"),
                        "INTERESTS", List.of("FOOD", "ART"))));
    }

    @Test
    void headingsMayBeEnglishOrCodesInAnyOrderAndCellsMayBeSeparatedByTabs() {
        TravellerList list =
                read("\uFEFF\n\ncountry or region\tNAME_LATIN\tAge group\n\ntw\tChen Yu\t30 to 49\n\t\t\n");
        assertThat(faults(list), is(""));
        assertThat(list.columns(), contains("COUNTRY", "NAME_LATIN", "AGE_BAND"));
        assertThat(list.travellers(), hasSize(1));
        assertThat(list.travellers().get(0).line(), is(5));
        assertThat(list.travellers().get(0).name(), is("CHEN YU"));
    }

    @Test
    void everyProblemIsToldAtItsLineAndColumn() {
        TravellerList list = read("Name in Latin letters,Country or region,Arrival,Departure,Age group\n"
                + "田中,Atlantis,soon,2026-12-01,old\n"
                + ",JP,,,\n"
                + "LEE,KR,2026-12-05,2026-12-01,\n"
                + "=cmd|' /C calc'!A1,JP,,,\n"
                + "SA\u200BTO,JP,,,\n"
                + "PARK,KR,,,,extra\n"
                + "WANG,CN,,,\nWANG,CN,,,\n"
                + "LI," + MY_NUMBER_OF_SOMEBODY + ",,,\n");
        assertThat(
                faults(list),
                is(String.join(
                        " ",
                        at(2, "Name in Latin letters", VALUE),
                        at(2, "Country or region", VALUE),
                        at(2, "Arrival", VALUE),
                        at(2, "Age group", VALUE),
                        at(3, "Name in Latin letters", NAME_MISSING),
                        at(4, "", STAY_REVERSED),
                        at(5, "Name in Latin letters", FORMULA),
                        at(6, "Name in Latin letters", CHARACTERS),
                        at(7, "", CELLS_TOO_MANY),
                        at(9, "", DUPLICATE),
                        at(10, "", MY_NUMBER))));
        assertThat(
                list.problems().get(0).value().orElseThrow().textKey(),
                is("error.AttributeValueInvalid." + AttributeValueInvalid.Reason.LATIN_NAME));
        assertThat(list.problems().get(9).number(), is(8));
    }

    @ParameterizedTest
    @CsvSource({
        "'NAME_LATIN,食事', 食事, COLUMN_REFUSED",
        "'NAME_LATIN,PASSPORT_NUMBER', PASSPORT_NUMBER, COLUMN_REFUSED",
        "'NAME_LATIN,shoe size', shoe size, COLUMN_UNKNOWN",
        "'NAME_LATIN,', '', COLUMN_UNKNOWN",
        "'NAME_LATIN,氏名（ローマ字）', 氏名（ローマ字）, COLUMN_TWICE",
        "'ACCOMMODATION,COUNTRY', '', COLUMN_MISSING"
    })
    void headingsThatDoNotBelongAreTold(String headings, String column, ListFault fault) {
        TravellerList list = read(headings + "\nLEE,KR\n");
        assertThat(list.problems().stream().map(ListProblem::fault).toList(), contains(fault));
        assertThat(list.problems().get(0).column().orElse(""), is(column));
    }

    @Test
    void aNumberOfAPersonInAHeadingIsNotRepeated() {
        TravellerList list = read("NAME_LATIN," + MY_NUMBER_OF_SOMEBODY + "\nLEE,KR\n");
        assertThat(list.problems().get(0).column().orElseThrow(), is(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "@SUM(A1)", "-2", " =1", "＝1+1"})
    void whatASpreadsheetWouldTakeForAFormulaIsRefusedInEveryColumn(String cell) {
        assertThat(faults(read("NAME_LATIN,ACCOMMODATION\nLEE," + cell + "\n")), is(at(2, "ACCOMMODATION", FORMULA)));
    }

    @Test
    void quotationMarksThatDoNotCloseEndTheReading() {
        assertThat(faults(read("NAME_LATIN,ACCOMMODATION\nLEE,\"Hotel\nKIM,b\n")), is(at(2, "", QUOTES)));
        TravellerList list = read("NAME_LATIN,ACCOMMODATION\nLEE,\"Hotel,\nTokyo\"\nKIM!,b\n");
        assertThat("lines are those of the file", faults(list), is(at(4, "NAME_LATIN", VALUE)));
        assertThat(list.travellers().get(0).values().get("ACCOMMODATION"), contains("Hotel, Tokyo"));
    }

    @Test
    void aGroupHasFiveHundredTravellersAtTheMostAndOneAtTheLeast() {
        assertThat(faults(read("NAME_LATIN\n")), is(at(1, "", TRAVELLERS_MISSING)));
        assertThat(read(names(500)).isSound(), is(true));
        TravellerList list = read(names(502));
        assertThat(faults(list), is(at(502, "", TRAVELLERS_TOO_MANY)));
        assertThat(list.travellers().size(), is(lessThanOrEqualTo(500)));
    }

    private static String names(int count) {
        return "NAME_LATIN\n"
                + IntStream.range(0, count)
                        .mapToObj(each -> "LEE " + (char) ('A' + each / 26) + (char) ('A' + each % 26))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void whatIsNoListIsRefusedAsAWhole() {
        assertThrows(ListEmpty.class, () -> read(" \r\n"));
        assertThrows(ListEmpty.class, () -> read(""));
        assertThrows(ListTooLarge.class, () -> reader.read(new byte[1_100_000], SampleCatalogue.ALL));
        assertThrows(
                ListEncodingUnknown.class,
                () -> reader.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, SampleCatalogue.ALL));
        assertThat(read("NAME_LATIN\nLEE").problems(), is(empty()));
    }

    @ParameterizedTest
    @CsvSource({"ko, KR, ko", "zh, TW, zh-Hant", "zh, CN, zh-Hans", "fr;ja, FR, ja", "fr, FR, en"})
    void aSlipIsWrittenInTheFirstLanguageThatIsOffered(String languages, String country, String expected) {
        TravellerList list = read("NAME_LATIN,LANGUAGES,COUNTRY\nLEE," + languages + "," + country + "\n");
        assertThat(SlipLanguage.of(list.travellers().get(0).values()), is(expected));
    }
}
