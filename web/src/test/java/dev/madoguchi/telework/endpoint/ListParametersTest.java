package dev.madoguchi.telework.endpoint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.PublicFilter;
import dev.madoguchi.telework.entity.SizeClass;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListParametersTest {

    @Test
    void everyParameterNarrows() {
        Map<String, String> given = Map.of(
                "q", " 窓辺 ",
                "prefecture", "13",
                "industry", "G",
                "category", "IMPLEMENTING",
                "size", "LARGE",
                "supporting", "true");

        assertThat(
                ListParameters.strict(given::get),
                is(new PublicFilter(
                        "窓辺",
                        Prefecture.TOKYO,
                        Industry.G,
                        ParticipationCategory.IMPLEMENTING,
                        SizeClass.LARGE,
                        true)));
    }

    @Test
    void emptyParametersAreNoneAtAll() {
        assertThat(ListParameters.strict(Map.of("q", " ", "industry", "")::get), is(PublicFilter.ALL));
    }

    @Test
    void aPrefectureIsKnownByCodeAndByName() {
        assertThat(ListParameters.strict(Map.of("prefecture", "OSAKA")::get).prefecture(), is(Prefecture.OSAKA));
    }

    @ParameterizedTest
    @CsvSource({"prefecture,48", "industry,Z", "category,implementing", "size,HUGE", "supporting,maybe"})
    void programsAreToldOfAValueThatMeansNothing(String parameter, String value) {
        ParameterInvalid refused =
                assertThrows(ParameterInvalid.class, () -> ListParameters.strict(Map.of(parameter, value)::get));

        assertThat(refused.data().get("parameter"), is(parameter));
    }

    @Test
    void peopleAreShownTheListWithoutIt() {
        assertThat(
                ListParameters.forgiving(Map.of("prefecture", "99", "q", "x".repeat(101))::get), is(PublicFilter.ALL));
    }
}
