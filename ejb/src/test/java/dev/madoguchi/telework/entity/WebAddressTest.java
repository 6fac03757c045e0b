package dev.madoguchi.telework.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    private final WebAddress.Validator validator = new WebAddress.Validator();

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://www.example.jp/",
                "http://example.jp",
                "HTTPS://example.jp/telework?lang=ja#top",
                " https://example.jp ",
                "http://例え.jp",
                "https://例え.jp:8443/会社?x=1",
            })
    void anAddressOnTheWebOrNoneIsFine(String typed) {
        assertThat(validator.isValid(typed, null), is(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.example.jp",
                "javascript:alert(1)",
                "data:text/html,<script>",
                "ftp://example.jp/",
                "mailto:hanako@example.jp",
                "https://",
                "https:///path",
                "https://bank.example@evil.example/",
                "https://example.jp/\"><script>",
                "https://例 え.jp/",
            })
    void whatMustNotBecomeALinkIsRefused(String typed) {
        assertThat(validator.isValid(typed, null), is(false));
    }
}
