package dev.madoguchi.telework.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.language.control.Texts;
import dev.madoguchi.telework.entity.PlanColumn;
import dev.madoguchi.telework.entity.PlanFault;
import dev.madoguchi.telework.entity.PlanFileContent;
import dev.madoguchi.telework.entity.PlanFileEmpty;
import dev.madoguchi.telework.entity.PlanFileEncodingUnknown;
import dev.madoguchi.telework.entity.PlanFileProblem;
import dev.madoguchi.telework.entity.PlanFileTooLarge;
import dev.madoguchi.telework.entity.PlannedDay;
import dev.madoguchi.telework.entity.SampleCampaigns;
import dev.madoguchi.telework.entity.TeleworkPlace;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with plans as companies send them, for the campaign of 2019 (22 July to 6 September). */
class PlanFileReaderTest {

    private static final String HEADINGS = "日付,場所,人数\r\n";
    private static final String MY_NUMBER = "123456789018";
    private static final LocalDate FIRST = LocalDate.of(2019, 7, 22);

    private final PlanFileReader reader = new PlanFileReader();

    @BeforeEach
    void learnsTheWords() {
        reader.words = new PlanVocabulary();
        reader.words.texts = new Texts();
        reader.words.texts.discover();
    }

    private PlanFileContent read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), SampleCampaigns.DAYS_2019);
    }

    private static PlannedDay home(LocalDate day, int headcount) {
        return new PlannedDay(day, TeleworkPlace.HOME, headcount);
    }

    private static PlanFileProblem problem(int line, PlanColumn column, PlanFault fault, String original) {
        return new PlanFileProblem(line, column, fault, 0, original);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void bothEncodingsOfJapaneseOfficesAreRead(String encoding) {
        String text = HEADINGS + "2019年7月22日,在宅,１２０\n令和元年7月23日,ｻﾃﾗｲﾄオフィス,\"1,000人\"\r\n";
        PlanFileContent content = reader.read(text.getBytes(Charset.forName(encoding)), SampleCampaigns.DAYS_2019);
        assertThat(content.problems(), is(empty()));
        assertThat(
                content.days(),
                contains(home(FIRST, 120), new PlannedDay(FIRST.plusDays(1), TeleworkPlace.SATELLITE_OFFICE, 1_000)));
        assertThat(content.lines(), is(3));
    }

    @Test
    void aByteOrderMarkAndOtherColumnsAndTheirOrderMakeNoDifference() {
        PlanFileContent content = read("\uFEFFmemo,Headcount,place,Date\n髙﨑①𠮷,7,HOME,2019/7/22\n,,,\n\n");
        assertThat(content.problems(), is(empty()));
        assertThat(content.days(), contains(home(FIRST, 7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"在宅", "Home", "HOME", "home", " 在 宅 "})
    void aPlaceIsKnownByItsNameInAnyLanguageAndByItsCode(String place) {
        assertThat(read(HEADINGS + "2019-07-22," + place + ",1").days(), contains(home(FIRST, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "０", "   "})
    void nobodyIsNoPlan(String headcount) {
        PlanFileContent content = read(HEADINGS + "2019-07-22,在宅," + headcount);
        assertThat(content.days(), is(empty()));
        assertThat(content.problems(), is(empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "'明日,在宅,1', DAY, DAY_UNREADABLE",
        "',在宅,1', DAY, DAY_MISSING",
        "'2019-07-21,在宅,1', DAY, DAY_OUTSIDE_CAMPAIGN",
        "'平成31年7月22日,在宅,1', DAY, DAY_UNREADABLE",
        "'2019-07-22,,1', PLACE, PLACE_MISSING",
        "'2019-07-22,海岸,1', PLACE, PLACE_UNKNOWN",
        "'2019-07-22,在宅,-1', HEADCOUNT, HEADCOUNT_OUT_OF_RANGE",
        "'2019-07-22,在宅,−１', HEADCOUNT, HEADCOUNT_OUT_OF_RANGE",
        "'2019-07-22,在宅,10000000', HEADCOUNT, HEADCOUNT_OUT_OF_RANGE",
        "'2019-07-22,在宅,99999999999999999999', HEADCOUNT, HEADCOUNT_OUT_OF_RANGE",
        "'2019-07-22,在宅,1.5', HEADCOUNT, HEADCOUNT_UNREADABLE",
        "'2019-07-22,在宅,=1+1', HEADCOUNT, HEADCOUNT_UNREADABLE"
    })
    void aMistakeIsToldWithItsLineAndColumn(String line, PlanColumn column, PlanFault fault) {
        PlanFileContent content = read(HEADINGS + "2019-07-22,モバイル,1\r\n" + line + "\r\n");
        assertThat(content.problems(), contains(problem(3, column, fault, line)));
    }

    @Test
    void allMistakesAreToldAtOnceAndLinesAreCountedAsAnEditorDoes() {
        PlanFileContent content = read(HEADINGS + "\r\n\"2019-07-22\",\"在\n宅\",1\r\nx,y,z\r\n2019/07/22,在宅,2\r\n");
        assertThat(
                content.problems(),
                contains(
                        problem(5, PlanColumn.DAY, PlanFault.DAY_UNREADABLE, "x,y,z"),
                        problem(5, PlanColumn.PLACE, PlanFault.PLACE_UNKNOWN, "x,y,z"),
                        problem(5, PlanColumn.HEADCOUNT, PlanFault.HEADCOUNT_UNREADABLE, "x,y,z"),
                        new PlanFileProblem(6, null, PlanFault.DUPLICATE, 3, "2019/07/22,在宅,2")));
    }

    @Test
    void aLineThatIsTooShortLacksItsCells() {
        assertThat(
                read(HEADINGS + "2019-07-22").problems(),
                contains(problem(2, PlanColumn.PLACE, PlanFault.PLACE_MISSING, "2019-07-22")));
    }

    @Test
    void withoutHeadingsNothingIsGuessed() {
        PlanFileContent content = read("2019-07-22,在宅,1\n2019-07-23,在宅,1\n");
        assertThat(content.problems(), hasSize(3));
        assertThat(content.problems().get(0).fault(), is(PlanFault.COLUMN_MISSING));
        assertThat(content.days(), is(empty()));
    }

    @Test
    void aColumnThatIsThereTwiceIsTold() {
        assertThat(
                read("日付,場所,人数,Date\n").problems(),
                contains(problem(1, PlanColumn.DAY, PlanFault.COLUMN_TWICE, "日付,場所,人数,Date")));
    }

    @Test
    void openQuotesEndTheReading() {
        PlanFileContent content = read(HEADINGS + "2019-07-22,在宅,1\n2019-07-23,\"在宅,1\n2019-07-24,在宅,1\n");
        assertThat(content.days(), contains(home(FIRST, 1)));
        assertThat(content.problems(), contains(problem(3, null, PlanFault.QUOTES, "2019-07-23,\"在宅,1")));
    }

    @Test
    void nothingIsKeptOfALineWithAnIndividualNumber() {
        PlanFileContent content =
                read("日付,場所,人数,備考\n2019-07-22,在宅,1,1234 5678 9018\n2019-07-23,在宅," + MY_NUMBER + ",\n");
        assertThat(
                content.problems(),
                contains(
                        problem(2, null, PlanFault.MY_NUMBER, ""),
                        problem(3, PlanColumn.HEADCOUNT, PlanFault.MY_NUMBER, "")));
        assertThat(content.days(), is(empty()));
    }

    @Test
    void aVeryLongLineIsShownInPart() {
        PlanFileProblem problem =
                read(HEADINGS + "𠮷".repeat(1_000) + ",在宅,1").problems().get(0);
        assertThat(problem.original().codePointCount(0, problem.original().length()), is(301));
    }

    @Test
    void whatIsNoTextAndWhatIsTooMuchIsRefused() {
        assertThrows(PlanFileEmpty.class, () -> read(" \r\n"));
        assertThrows(PlanFileEmpty.class, () -> reader.read(new byte[0], SampleCampaigns.DAYS_2019));
        assertThrows(PlanFileTooLarge.class, () -> read("あ".repeat(80_000)));
        assertThrows(PlanFileTooLarge.class, () -> read(HEADINGS + "2019-07-22,在宅,1\n".repeat(2_001)));
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D};
        assertThrows(PlanFileEncodingUnknown.class, () -> reader.read(picture, SampleCampaigns.DAYS_2019));
        byte[] utf16 = HEADINGS.getBytes(StandardCharsets.UTF_16LE);
        assertThrows(PlanFileEncodingUnknown.class, () -> reader.read(utf16, SampleCampaigns.DAYS_2019));
    }

    @Test
    void aWholeCampaignIsRead() {
        StringBuilder text = new StringBuilder(HEADINGS);
        FIRST.datesUntil(LocalDate.of(2019, 9, 7)).forEach(day -> List.of(TeleworkPlace.values())
                .forEach(place -> text.append(day).append(',').append(place).append(",5\n")));
        PlanFileContent content = read(text.toString());
        assertThat(content.problems(), is(empty()));
        assertThat(content.days(), hasSize(47 * 3));
        assertThat(content.days(), not(empty()));
    }
}
