package dev.madoguchi.visitor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A visitor stores what they like on a phone, for themselves and for a child, and reads it in their language. */
@SystemTest
class StoredValuesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private static final String UPPER = "P<KORKIM<<MINSU<<<<<<<<<<<<<<<<<<<<<<<<<<<<<";
    private static final String LOWER = "L898902C36KOR7408122F3404159ZE184226B<<<<<16";

    private static void nothingIsStored(MadoguchiServer server) throws SQLException {
        try (Connection database = server.database();
                Statement statement = database.createStatement()) {
            statement.executeUpdate("delete from visitor_attribute where visitor_id in"
                    + " (select id from visitor where subject like '%0015')");
        }
    }

    @Test
    void aVisitorStoresReadsAndCorrectsInTheirLanguage(MadoguchiServer server, Visit visit) throws SQLException {
        nothingIsStored(server);
        VisitorPages pages = VisitorPages.signedIn(visit, "en", "/visitor/start.xhtml");
        assertThat(pages.main(), containsString("about two minutes"));
        pages.looksRight().follow("Begin");
        pages.fill("NAME_LATIN", "金民秀")
                .choose("AGE_BAND", "FROM_30")
                .choose("LANGUAGES", "ko")
                .choose("LANGUAGES-2", "en")
                .press("form:save");
        assertThat(pages.errorAt("NAME_LATIN"), containsString("Latin letters"));
        assertThat(pages.valueOf("NAME_LATIN"), is("金民秀"));
        assertThat(pages.valueOf("LANGUAGES-2"), is("en"));
        pages.looksRight().fill("NAME_LATIN", "kim minsu").press("form:save");
        assertThat(
                pages.main(),
                allOf(
                        containsString("Saved: Name in Latin letters, Age group, Languages"),
                        containsString("KIM MINSU"),
                        containsString("Korean, English"),
                        containsString("Not entered")));
        pages.looksRight();

        pages.follow("Change: Food").looksRight();
        pages.check("DIET", "HALAL")
                .check("ALLERGENS", "EGG")
                .check("ALLERGENS-RECOMMENDED", "PEACH")
                .press("form:save");
        assertThat(pages.main(), containsString("Egg, Peach"));
        pages.follow("Change: Stay").looksRight();
        pages.fill("STAY_FROM", TODAY.plusDays(9).toString())
                .fill("STAY_TO", TODAY.plusDays(3).toString())
                .fill("EMERGENCY_CONTACT", "Park 123456789018")
                .press("form:save");
        assertThat(pages.errorAt("EMERGENCY_CONTACT"), containsString("My Number"));
        pages.fill("EMERGENCY_CONTACT", "Park +82-2-123-4567").press("form:save");
        assertThat(pages.errorAt("STAY_TO"), containsString("on or after the arrival"));
        assertThat(pages.valueOf("EMERGENCY_CONTACT"), is("Park +82-2-123-4567"));
        pages.looksRight()
                .fill("STAY_TO", TODAY.plusDays(12).toString())
                .check("STAY_AREAS", "TOKYO")
                .press("form:save");
        assertThat(
                pages.main(),
                allOf(containsString("Tokyo"), containsString("Everything in this section is deleted after")));

        visit.screenshotInBothLanguages("visitor-attributes");
        pages.open("edit.xhtml?section=FOOD");
        visit.screenshotInBothLanguages("visitor-edit");
        pages.open("start.xhtml");
        visit.screenshotInBothLanguages("visitor-start");

        visit.setLanguage("ko");
        pages.open("attributes.xhtml");
        assertThat(pages.main(), allOf(containsString("한국어, 영어"), containsString("도쿄도")));
        pages.looksRight();
        pages.open("edit.xhtml?section=ABOUT").looksRight();
        visit.screenshot("visitor-edit-about");
        assertThat(pages.firstChoices("COUNTRY", 2), startsWith("가나 가봉"));
        assertThat(
                server.query("select id from audit_entry where action = 'AttributesKept' and actor like '%15'")
                                .size()
                        > 2,
                is(true));
        visit.assertNoFaultsInTheConsole();
    }

    @Test
    void theSameSectionInTwoTabsIsNotUndoneUnseen(MadoguchiServer server, Visit visit) throws SQLException {
        nothingIsStored(server);
        VisitorPages first = VisitorPages.signedIn(visit, "ja", "/visitor/edit.xhtml?section=FOOD");
        VisitorPages second = new VisitorPages(visit.secondTab()).open("edit.xhtml?section=FOOD");
        second.check("DIET", "VEGAN").press("form:save");
        first.check("DIET", "HALAL").press("form:save");
        assertThat(first.errorAt("DIET"), containsString("「ヴィーガン」に変更"));
        assertThat(first.isChecked("DIET", "HALAL"), is(true));
        first.looksRight().press("form:save");
        assertThat(first.main(), allOf(containsString("ハラール"), not(containsString("ヴィーガン"))));
    }

    @Test
    void aChildIsAddedFilledInFromThePassportAndRemoved(MadoguchiServer server, Visit visit) throws SQLException {
        nothingIsStored(server);
        VisitorPages pages = VisitorPages.signedIn(visit, "ja", "/visitor/companions.xhtml");
        pages.looksRight().press("form:add");
        assertThat(pages.errorAt("label"), is(not("")));
        pages.fill("label", "ミナ").check("relation", "CHILD").press("form:add");
        assertThat(pages.main(), allOf(containsString("ミナさんを追加しました"), containsString("保護者")));
        pages.looksRight().follow("パスポートから入力する");
        pages.fill("zone", UPPER + "\n" + LOWER.replace("7408122", "7408132")).press("form:read");
        assertThat(pages.errorAt("zone"), containsString("14～20文字目"));
        pages.looksRight().fill("zone", UPPER + "\n" + LOWER).press("form:read");
        assertThat(
                pages.main(),
                allOf(
                        containsString("KIM MINSU"),
                        containsString("50〜64歳"),
                        containsString("韓国"),
                        containsString("L898902C3"),
                        not(containsString("<<"))));
        visit.screenshot("visitor-passport");
        pages.looksRight().press("found:takeOver");
        assertThat(pages.main(), allOf(containsString("保存しました"), containsString("L898902C3")));
        pages.follow("ご本人");
        assertThat(pages.main(), not(containsString("L898902C3")));

        pages.open("companions.xhtml");
        visit.screenshotInBothLanguages("visitor-companions");
        pages.follow("ミナさんの呼び名");
        pages.looksRight().fill("label", "美奈").press("form:save");
        assertThat(pages.main(), containsString("美奈さんの登録内容"));
        pages.follow("美奈さんの呼び名").confirm("removal:remove");
        assertThat(pages.main(), containsString("美奈さんの登録を削除しました"));
        assertThat(
                visit.page()
                        .request()
                        .get(server.url() + "/visitor/attributes.xhtml?of=" + TODAY)
                        .status(),
                is(404));
        visit.assertNoFaultsInTheConsole();
    }
}
