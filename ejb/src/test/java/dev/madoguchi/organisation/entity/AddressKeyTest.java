package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"千代田1-2-3", "千代田１－２－３", "千代田一丁目２番３号", "千代田１丁目2番地の3", "千代田1ー2ー3 窓辺ビル5階", "千代田 1 丁目 2-3-501"})
    void oneAddressIsWrittenInManyWays(String street) {
        assertThat(AddressKey.of("1000001", street).orElseThrow().value(), is("1000001:1-2-3"));
    }

    @Test
    void kanjiNumbersAboveTenAreRead() {
        assertThat(AddressKey.of("0600001", "北十二条西二十一丁目").orElseThrow().value(), is("0600001:21"));
        assertThat(AddressKey.of("0600001", "十丁目").orElseThrow().value(), is("0600001:10"));
    }

    @Test
    void anAddressWithoutNumbersOrPostalCodeIdentifiesNobody() {
        assertThat(AddressKey.of("1000001", "大字山中"), is(Optional.empty()));
        assertThat(AddressKey.of(null, "1-2-3"), is(Optional.empty()));
        assertThat(AddressKey.of("1000001", null), is(Optional.empty()));
    }
}
