package dev.madoguchi.casefile.endpoint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class DispositionTest {

    @Test
    void aJapaneseNameIsGivenInFullAndInAPlainForm() {
        assertThat(
                Disposition.of(false, "計画 𠮷.pdf"),
                is("attachment; filename=\"_ _.pdf\"; filename*=UTF-8''%E8%A8%88%E7%94%BB%20%F0%A0%AE%B7.pdf"));
    }

    @Test
    void whatIsShownHasANameToo() {
        assertThat(Disposition.of(true, "a.png"), is("inline; filename=\"a.png\"; filename*=UTF-8''a.png"));
    }

    @Test
    void nothingCanBreakOutOfTheHeader() {
        assertThat(
                Disposition.of(false, "a\"; x=*'\r\n.pdf"),
                is("attachment; filename=\"a_ x_.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%2A%27%0D%0A.pdf"));
    }
}
