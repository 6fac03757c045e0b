package dev.madoguchi.telework.endpoint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"https://example\")", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldTakeForAFormulaIsMadeHarmless(String text) {
        assertThat(SpreadsheetCell.harmless(text), is("'" + text));
    }

    @Test
    void otherValuesStayAsTheyAre() {
        assertThat(SpreadsheetCell.harmless("窓辺"), is("窓辺"));
        assertThat(SpreadsheetCell.harmless(-5), is(-5));
        assertThat(SpreadsheetCell.harmless(""), is(""));
    }
}
