package dev.madoguchi.telework.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void widthAndCaseDoNotMatter() {
        assertThat(SearchText.of("　ＡＢＣﾃｯｸ ").name(), is("%abcテック%"));
    }

    @Test
    void hiraganaFindsReadings() {
        assertThat(SearchText.of("なにわ").kana(), is("%ナニワ%"));
        assertThat(SearchText.of("なにわ").name(), is("%なにわ%"));
    }

    @Test
    void signsOfPatternsMeanThemselves() {
        assertThat(SearchText.of("100%_!").name(), is("%100!%!_!!%"));
    }

    @Test
    void charactersOutsideTheBasicPlaneStayWhole() {
        assertThat(SearchText.of("𠮷野").kana(), is("%𠮷野%"));
    }
}
