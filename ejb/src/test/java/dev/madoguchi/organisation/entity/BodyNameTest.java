package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that people take for the same are the same, and others are as far apart as they look. */
class BodyNameTest {

    private static final double EXACTLY = 1e-9;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "海岸商事",
                "株式会社海岸商事",
                "海岸商事株式会社",
                "(株)海岸商事",
                "（株）海岸商事",
                "海岸商事㈱",
                "㈱ 海岸商事",
                "㊑海岸商事",
                "有限会社　海岸商事",
                "合同会社海岸商事",
                "株式會社海岸商事",
                "海岸 商事",
                "\u200B海岸\u200D商事\u200F",
                "\u202E海岸商事\u202C",
                "海岸・商事 Co., Ltd.",
                "海岸商事 Inc."
            })
    void theLegalFormAndWhatNobodySeesDoNotCount(String written) {
        assertThat(BodyName.of(written).key(), is("海岸商事"));
    }

    @ParameterizedTest
    @CsvSource({
        "髙橋﨑陽堂, 高橋崎陽堂",
        "𠮷野渡邊斎藤, 吉野渡辺斉藤",
        "齋藤廣澤國, 斉藤広沢国",
        "渡邉濵嶋, 渡辺浜島",
        "㈱①番館, 1番館",
        "ＡＢＣ　ｃｏｎｓｕｌｔｉｎｇ, abc Consulting",
        "ｶｲｶﾞﾝｼﾞﾄﾞｳｼｬ, かいがんじどうしゃ",
        "サーバー, サーバ",
        "キャノン, キヤノン",
        "ヴィーナス, ビーナス",
        "ティー－システム, ティーシステム",
        "コーヒー‐ハウス, コーヒーハウス",
        "霞が関ビル, 霞ヶ関ビル",
        "霞ケ関ビル, 霞ヶ関ビル",
        "A&B商会, AB商会",
        "一般社団法人みなと, 公益社団法人みなと",
        "医療法人社団海風会, 医療法人海風会",
        "NPO法人つなぐ, 特定非営利活動法人つなぐ",
        "カ）ミナト, ミナト"
    })
    void whatPeopleTakeForTheSameIsTheSame(String one, String other) {
        assertThat(BodyName.of(one), is(BodyName.of(other)));
        assertThat(BodyName.of(one).likeness(BodyName.of(other)), closeTo(1, EXACTLY));
    }

    @ParameterizedTest
    @CsvSource({
        "海岸商事, 海岸商会",
        "窓辺ソフトウェア, 窓辺ソフトウエアー開発",
        "浪花みなと物産, 浪花みなと物産大阪",
        "こもれび書房, こもれび書店",
        "KAIGAN SHOJI, KAIGAN SYOJI"
    })
    void whatLooksAlikeIsAlike(String one, String other) {
        assertThat(BodyName.of(one).likeness(BodyName.of(other)), greaterThan(0.6));
        assertThat(BodyName.of(one).likeness(BodyName.of(other)), lessThan(1.0));
    }

    @ParameterizedTest
    @CsvSource({"海岸商事, 山手製作所", "海岸商事, 港商事", "東京建設, 大阪建設", "株式会社海岸, 株式会社山手", "海岸商事, 海岸信用金庫連合会"})
    void whatLooksDifferentIsDifferent(String one, String other) {
        assertThat(BodyName.of(one).likeness(BodyName.of(other)), lessThan(0.6));
    }

    @Test
    void likenessIsMutual() {
        BodyName one = BodyName.of("海岸商事東京");
        BodyName other = BodyName.of("海岸商会");
        assertThat(one.likeness(other), closeTo(other.likeness(one), EXACTLY));
    }

    @Test
    void aNameThatIsNothingButALegalFormKeepsIt() {
        assertThat(BodyName.of("株式会社").key(), is("株式会社"));
    }

    @Test
    void englishFormsWithinAWordStay() {
        assertThat(BodyName.of("Zinc").key(), is("ZINC"));
        assertThat(BodyName.of("KAIGAN CO.,LTD.").key(), is("KAIGAN"));
    }

    @Test
    void aNameWithoutLettersIsLikeNoOther() {
        assertThat(BodyName.of("☆☆☆").likeness(BodyName.of("★")), is(0.0));
        assertThat(BodyName.of(null).key(), is(""));
    }

    @Test
    void pairsBeginWithTheBeginningAndKeepCharactersWhole() {
        assertThat(BodyName.of("𩸽と鮪").pairs(), contains("^𩸽", "𩸽ト", "ト鮪"));
    }

    @Test
    void twoHundredCharactersAreCompared() {
        String name = "海".repeat(199);
        assertThat(BodyName.of(name + "岸").likeness(BodyName.of(name + "山")), greaterThan(0.7));
    }
}
