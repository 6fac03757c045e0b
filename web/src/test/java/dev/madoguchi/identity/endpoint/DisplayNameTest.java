package dev.madoguchi.identity.endpoint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayNameTest {

    @Test
    void aJapaneseNameStartsWithTheFamily() {
        assertThat(DisplayName.of(Optional.of("佐々木"), Optional.of("亮"), Optional.of("亮 佐々木")), is("佐々木 亮"));
    }

    @Test
    void anyOtherNameIsAsTheIdentityProviderWritesIt() {
        assertThat(
                DisplayName.of(Optional.of("Miller"), Optional.of("Anna"), Optional.of("Anna Miller")),
                is("Anna Miller"));
    }

    @Test
    void withoutAnyNameThereIsNone() {
        assertThat(DisplayName.of(Optional.empty(), Optional.empty(), Optional.empty()), is(nullValue()));
    }
}
