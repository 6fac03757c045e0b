package dev.madoguchi.telework.endpoint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.telework.endpoint.ParticipantsCsv.Column;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantsCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"https://example\")", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldTakeForAFormulaIsMadeHarmless(String text) {
        assertThat(ParticipantsCsv.harmless(text), is("'" + text));
    }

    @Test
    void otherValuesStayAsTheyAre() {
        assertThat(ParticipantsCsv.harmless("窓辺"), is("窓辺"));
        assertThat(ParticipantsCsv.harmless(-5), is(-5));
        assertThat(ParticipantsCsv.harmless(""), is(""));
    }

    @Test
    void separatorsAndQuotesAreQuoted() {
        StringBuilder written = new StringBuilder();
        ParticipantsCsv csv = new ParticipantsCsv(
                written,
                List.of(
                        new Column("名称", any -> "窓辺, \"本店\""),
                        new Column("人数", any -> 5),
                        new Column("市", any -> null)));

        csv.add(null);

        assertThat(written.toString(), is("名称,人数,市\r\n\"窓辺, \"\"本店\"\"\",5,\r\n"));
    }
}
