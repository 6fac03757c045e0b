package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1000001", "100-0001", "〒100-0001", "１００－０００１", "100ー0001", "100 0001", "〒 100−0001"})
    void aPostalCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(PostalCode.of(typed), is(new PostalCode("1000001")));
        assertThat(PostalCode.of(typed).toString(), is("100-0001"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"100-001", "10-00001", "10000011", "1oo-0001", "💌", "<b>100-0001</b>", "100--0001"})
    void anythingElseIsNoPostalCode(String typed) {
        assertThat(PostalCode.isValid(typed), is(false));
        assertThrows(PostalCodeInvalid.class, () -> PostalCode.of(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "03-1234-5678, 03-1234-5678",
        "0312345678, 0312345678",
        "03(1234)5678, 03-1234-5678",
        "(03) 1234-5678, 03-1234-5678",
        "０３－１２３４－５６７８, 03-1234-5678",
        "03ー1234ー5678, 03-1234-5678",
        "+81-3-1234-5678, 03-1234-5678",
        "+81 90 1234 5678, 090-1234-5678",
        "090-1234-5678, 090-1234-5678",
        "050-3123-4567, 050-3123-4567",
        "0120-123-456, 0120-123-456",
        "0800-123-4567, 0800-123-4567",
        "04992-2-1234, 04992-2-1234"
    })
    void aTelephoneNumberKeepsItsGroups(String typed, String value) {
        assertThat(TelephoneNumber.of(typed).value(), is(value));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "1234-5678",
                "090-123-4567",
                "03-1234-56789",
                "00-1234-5678",
                "03-1234-5678 内線12",
                "+1 212 555 0100",
                "tel:0312345678",
                "03--1234-5678x",
                "☎️"
            })
    void anythingElseIsNoTelephoneNumber(String typed) {
        assertThat(TelephoneNumber.isValid(typed), is(false));
        assertThrows(TelephoneNumberInvalid.class, () -> TelephoneNumber.of(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "taro@example.jp, taro@example.jp",
        "Taro.Yamada+days@Example.CO.JP, Taro.Yamada+days@example.co.jp",
        "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ, taro@example.jp",
        "info@日本語.jp, info@xn--wgv71a119e.jp"
    })
    void anAddressIsReadHoweverItIsTyped(String typed, String value) {
        assertThat(EmailAddress.of(typed).value(), is(value));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "taro",
                "taro@localhost",
                "@example.jp",
                "taro@",
                "ta ro@example.jp",
                "taro..y@example.jp",
                "taro@example..jp",
                "taro@-example.jp",
                "taro@[127.0.0.1]",
                "\"taro\"@example.jp",
                "taro@example.jp, jiro@example.jp",
                "taro@example.jp\nBcc: all@example.jp",
                "taro@example.jp\r\nSubject: x",
                "<taro@example.jp>",
                "太郎@example.jp",
                "taro\u0000@example.jp",
                "taro\u202E@example.jp",
                "😀@example.jp"
            })
    void anythingElseIsNoAddress(String typed) {
        assertThat(EmailAddress.isValid(typed), is(false));
        assertThrows(EmailAddressInvalid.class, () -> EmailAddress.of(typed));
    }

    @Test
    void overlongAddressesAreRefused() {
        assertThat(EmailAddress.isValid("a".repeat(65) + "@example.jp"), is(false));
        assertThat(EmailAddress.isValid("a@" + "b.".repeat(130) + "jp"), is(false));
        assertThat(EmailAddress.isValid("a".repeat(10_000) + "@example.jp"), is(false));
        assertThat(EmailAddress.isValid("a".repeat(64) + "@example.jp"), is(true));
    }

    @ParameterizedTest
    @CsvSource({
        "カイガンショウジ, カイガンショウジ",
        "かいがんしょうじ, カイガンショウジ",
        "ｶｲｶﾞﾝｼｮｳｼﾞ, カイガンショウジ",
        "カブシキガイシャカイガンショウジ, カイガンショウジ",
        "カブシキカイシャ カイガンショウジ, カイガンショウジ",
        "カイガンショウジ カブシキガイシャ, カイガンショウジ",
        "カ)カイガンショウジ, カイガンショウジ",
        "カイガンショウジ(カ, カイガンショウジ",
        "㈱カイガンショウジ, カイガンショウジ",
        "ゴウドウガイシャミナト, ミナト",
        "イッパンシャダンホウジンミナト, ミナト",
        "ドクリツギョウセイホウジンミナト, ミナト",
        "デ-タ・センタ-, データ センター",
        "ﾃﾞｰﾀ　ｾﾝﾀｰ, データ センター",
        "ガッコウホウジン, ガッコウホウジン",
        "ヴァイオリン, ヴァイオリン"
    })
    void aReadingIsBroughtToKatakanaWithoutItsLegalForm(String typed, String value) {
        assertThat(KanaName.ofBody(typed).value(), is(value));
    }

    @Test
    void aPersonsReadingKeepsFamilyNameFirst() {
        assertThat(KanaName.ofPerson("やまだ  たろう").value(), is("ヤマダ タロウ"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"海岸商事", "Kaigan", "カイガン123", "カイガン😀", "<カ>", "'; DROP", "カイ\u0000ガン", "カイ\u202Eガン"})
    void anythingElseIsNoReading(String typed) {
        assertThat(KanaName.isValid(typed), is(false));
        assertThrows(KanaNameInvalid.class, () -> KanaName.ofBody(typed));
    }
}
