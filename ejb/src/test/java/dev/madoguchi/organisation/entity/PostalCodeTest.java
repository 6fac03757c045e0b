package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

class PostalCodeTest {

    @Test
    void isWrittenWithAHyphenOnceItIsWhole() {
        assertThat(PostalCode.written("1000001"), is("100-0001"));
        assertThat(PostalCode.written("100"), is("100"));
        assertThat(PostalCode.written(null), is(nullValue()));
    }
}
