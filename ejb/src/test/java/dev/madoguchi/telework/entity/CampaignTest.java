package dev.madoguchi.telework.entity;

import static dev.madoguchi.telework.entity.SampleCampaigns.DAYS_2018;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignTest {

    @ParameterizedTest
    @CsvSource({"2018-04-22, false", "2018-04-23, true", "2018-07-27, true", "2018-07-28, false"})
    void takesRegistrationsFromItsFirstToItsLastDay(LocalDate day, boolean open) {
        assertThat(DAYS_2018.isOpenOn(day), is(open));
    }

    @ParameterizedTest
    @CsvSource({"2018-07-22, false", "2018-07-23, true", "2018-07-27, true", "2018-07-28, false"})
    void coversItsPeriodAndNoDayMore(LocalDate day, boolean covered) {
        assertThat(DAYS_2018.covers(day), is(covered));
    }

    @Test
    void isNamedInTheLanguageOfTheReader() {
        assertThat(DAYS_2018.name(Locale.JAPANESE), is("テレワーク・デイズ2018"));
        assertThat(DAYS_2018.name(Locale.JAPAN), is("テレワーク・デイズ2018"));
        assertThat(DAYS_2018.name(Locale.ENGLISH), is("Telework Days 2018"));
    }
}
