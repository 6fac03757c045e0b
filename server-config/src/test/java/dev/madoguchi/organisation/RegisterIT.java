package dev.madoguchi.organisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.RawUpload;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** An operator takes the published register over; companies see what it says about their number. */
@SystemTest
class RegisterIT {

    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final String PAGE = "/operator/register.xhtml";
    private static final String UPLOAD = "/operator/register/upload";
    private static final String MERGED = "みなと灯運輸株式会社";

    @Test
    void anOperatorTakesAFileOverAndSeesWhichLinesWereRefused(MadoguchiServer server, Visit visit) {
        String bad = PublishedFile.line("9000012090004", "検査数字の合わない商会");
        byte[] good = PublishedFile.of(WINDOWS, 1, "株式会社髙﨑①製作所", "海".repeat(150), "窓辺\u3000商店");
        visit.signIn("operator", PAGE);
        Page page = visit.page();

        page.locator("#register-file")
                .setInputFiles(new FilePayload("00_zenkoku_all.csv", "text/csv", joined(good, bad.getBytes(WINDOWS))));
        page.locator(".upload__told:not(:empty)").getByText("取込み完了").waitFor();

        Locator newest = page.locator("[id='register:list'] tbody tr").first();
        newest.getByText("完了").waitFor();
        assertThat(newest.innerText(), allOf(containsString("00_zenkoku_all.csv"), containsString("伊藤 拓也")));
        assertThat(
                server.query(
                        "select name from corporate_body where corporate_number = '" + PublishedFile.number(1) + "'"),
                contains("株式会社髙﨑①製作所"));
        Accessibility.assertClean(page);
        visit.screenshotInBothLanguages("operator-register");
        page.locator("a[href*='rejected.xhtml']").first().click();
        assertThat(
                page.locator("main").innerText(),
                allOf(containsString("9000012090004"), containsString("検査数字"), containsString("4")));
        Accessibility.assertClean(page);
        visit.screenshotInBothLanguages("operator-rejected");
    }

    @Test
    void anImportThatBreaksOffGoesOnWithTheSameFileAndNoOther(MadoguchiServer server, Visit visit) throws IOException {
        visit.signIn("operator", PAGE);
        RawUpload upload = new RawUpload(server.url(), visit.cookies());
        byte[] file = PublishedFile.of(StandardCharsets.UTF_8, 1000, 5000);

        upload.cutOff(UPLOAD, file, file.length / 2);
        Waiting.until("it is interrupted", Duration.ofSeconds(30), () -> !server.query(
                        "select 1 from register_import where state = 'INTERRUPTED' and trouble = 'CUT_OFF'")
                .isEmpty());
        long done = count(server, "select max(lines) from register_import where state = 'INTERRUPTED'");
        assertThat(done > 2000 && done < 2600, is(true));
        visit.open(PAGE);
        assertThat(visit.page().locator("main").innerText(), containsString("登録簿は不完全です"));
        Accessibility.assertClean(visit.page());

        byte[] other = PublishedFile.of(StandardCharsets.UTF_8, 9000, 5000);
        assertThat(upload.send(UPLOAD, other).text(), containsString("ファイルと異なります"));
        assertThat(upload.send(UPLOAD, file).status(), is(200));
        assertThat(
                server.query("select lines || ' ' || state from register_import order by heard_at desc limit 1"),
                contains("5000 COMPLETE"));
        assertThat(count(server, "select count(*) from corporate_body where name ~ '^計測用商会[1-5][0-9]{3}$'"), is(5000L));
    }

    @Test
    void aFileOfAnotherLayoutIsRefusedAndHalfOfOneIsNotTakenForAWhole(MadoguchiServer server, Visit visit)
            throws IOException {
        visit.signIn("operator", PAGE);
        RawUpload upload = new RawUpload(server.url(), visit.cookies());
        long before = count(server, "select count(*) from register_import");
        assertThat(
                upload.send(UPLOAD, "法人番号,名称\r\n1,2\r\n".getBytes(WINDOWS)).text(),
                allOf(containsString("1行目の項目数"), containsString("正しくは30項目")));
        assertThat(upload.send(UPLOAD, new byte[0]).text(), containsString("中身がありません"));
        assertThat("nothing was begun", count(server, "select count(*) from register_import"), is(before));

        byte[] file = PublishedFile.of(StandardCharsets.UTF_8, 20_000, 10);
        byte[] half = Arrays.copyOf(file, file.length - 60);
        assertThat(upload.send(UPLOAD, half).text(), containsString("10行目の途中でファイルが終わっています"));
        visit.open(PAGE);
        visit.page().locator("details:has([id$=giveUp]) > summary").click();
        visit.page().locator("[id$=giveUp]").click();
        assertThat(visit.page().locator("main").innerText(), containsString("中断していた取込みを終了しました"));
    }

    @Test
    void aCompanySeesTheRegisteredNameOfItsNumberAndWhatBecameOfAClosedBody(MadoguchiServer server, Visit visit) {
        String merged = server.query("select corporate_number from corporate_body where name = '" + MERGED + "'")
                .get(0);
        forgetBody(server);
        visit.signIn("company-colleague", "/organisation/create.xhtml");
        Page page = visit.page();
        Locator registered = page.locator("[id='form:registered']");

        type(page, merged);
        registered.getByText(MERGED).waitFor();
        assertThat(
                registered.innerText(),
                allOf(containsString("東京都港区見本町"), containsString("閉鎖されています"), containsString("承継先：株式会社みなと灯ホールディングス")));
        Accessibility.assertClean(page);
        visit.screenshot("organisation-registered");

        type(page, PublishedFile.number(999_999));
        registered.getByText("登録に見つかりません").waitFor();
    }

    private static void type(Page page, String number) {
        page.locator("[id='form:corporateNumber']").fill(number);
        page.locator("[id='form:corporateNumber']").blur();
    }

    private static void forgetBody(MadoguchiServer server) {
        server.query(
                "with gone as (delete from organisation_member where subject = '00000000-0000-4000-8000-000000000007'"
                        + " returning 1), none as (update account set organisation_id = null"
                        + " where subject = '00000000-0000-4000-8000-000000000007' returning 1) select 1");
    }

    private static long count(MadoguchiServer server, String query) {
        return Long.parseLong(server.query(query).get(0));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
