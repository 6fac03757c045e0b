package dev.madoguchi.casefile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.RawUpload;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files on their way into a case and out again, and those that do not get in. */
@SystemTest
class PapersIT {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    private static final int MB = 1024 * 1024;

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload pdf(String name) {
        return file(name, "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    }

    @Test
    void aDocumentOfTheApplicantIsReadByTheOfficeUnderItsName(MadoguchiServer server, Visit applicant, Visit clerk) {
        try (OwnCase own = OwnCase.inReview(server)) {
            applicant.signIn(OwnCase.APPLICANT);
            PapersPage mine = new PapersPage(applicant).open(own.statusPage());
            mine.attach("documents", pdf("体制図①𠮷.pdf"));
            mine.attach("documents", new FilePayload("写真.png", "image/png", PNG));
            clerk.signIn("clerk");
            PapersPage theirs = new PapersPage(clerk).open(own.reviewPage());
            assertThat(
                    theirs.names("documents").allInnerTexts(),
                    contains(startsWith("体制図①𠮷.pdf"), startsWith("写真.png")));

            APIResponse shown = theirs.get(theirs.addressOf("documents"));
            assertThat(shown.status(), is(200));
            Map<String, String> headers = shown.headers();
            assertThat(headers.get("content-type"), startsWith("application/pdf"));
            assertThat(headers.get("x-content-type-options"), is("nosniff"));
            assertThat(headers.get("content-security-policy"), startsWith("default-src 'none'"));
            assertThat(
                    headers.get("content-disposition"),
                    allOf(startsWith("inline; "), containsString("filename*=UTF-8''%E4%BD%93%E5%88%B6%E5%9B%B3")));
            assertThat(shown.text(), startsWith("%PDF-1.7"));
            assertThat(
                    theirs.get(theirs.addressOf("documents").replace("/show", ""))
                            .headers()
                            .get("content-disposition"),
                    startsWith("attachment; "));
            assertThat(own.column("audit_entry", "action"), hasItem("DocumentOpened"));
            assertThat(own.column("timeline_entry", "note"), hasItem("体制図①𠮷.pdf"));
            assertThat(own.column("timeline_entry", "event"), not(hasItem("DocumentOpened")));
        }
    }

    @Test
    void aPictureIsShownInASandbox(MadoguchiServer server, Visit visit) {
        try (OwnCase own = OwnCase.inReview(server)) {
            visit.signIn(OwnCase.APPLICANT);
            PapersPage page = new PapersPage(visit).open(own.statusPage());
            page.attach("documents", new FilePayload("写真.png", "image/png", PNG));
            String address = page.addressOf("documents");
            assertThat(page.get(address).headers().get("content-security-policy"), containsString("sandbox"));
            visit.open(address);
            assertThat(visit.page().evaluate("document.images[0].naturalWidth"), is(1));
        }
    }

    @Test
    void anAuditorTakesNoDocumentOut(MadoguchiServer server, Visit applicant, Visit auditor) {
        try (OwnCase own = OwnCase.inReview(server)) {
            applicant.signIn(OwnCase.APPLICANT);
            PapersPage mine = new PapersPage(applicant).open(own.statusPage());
            mine.attach("documents", pdf("証明.pdf"));
            auditor.signIn("auditor");
            auditor.open(own.reviewPage());
            String removal = mine.addressOf("documents").replace("/show", "/remove");
            assertThat(
                    auditor.page()
                            .evaluate(
                                    "address => fetch(address, {method: 'POST'}).then(answer => answer.status)",
                                    removal),
                    is(403));
            assertThat(own.count("document"), is(1));
        }
    }

    @Test
    void nobodyElseReachesADocument(MadoguchiServer server, Visit applicant, Visit stranger) {
        try (OwnCase own = OwnCase.inReview(server)) {
            applicant.signIn(OwnCase.APPLICANT);
            PapersPage mine = new PapersPage(applicant).open(own.statusPage());
            mine.attach("documents", pdf("秘密.pdf"));
            String address = mine.addressOf("documents");
            for (String account : List.of("company", "clerk2")) {
                stranger.signIn(account);
                assertThat(account, new PapersPage(stranger).get(address).status(), is(404));
                assertThat(
                        account,
                        new PapersPage(stranger)
                                .get(address.replace("/show", ""))
                                .status(),
                        is(404));
                stranger.signOut();
            }
        }
    }

    @Test
    void whatIsDisguisedOrTooLargeIsRefusedWithItsReasonAndNothingIsKept(MadoguchiServer server, Visit visit) {
        try (OwnCase own = OwnCase.inReview(server)) {
            visit.signIn(OwnCase.APPLICANT);
            PapersPage page = new PapersPage(visit).open(own.statusPage());
            page.write("書きかけの文章です。");
            assertThat(
                    page.attachInVain("documents", file("請求書.pdf", "MZ\u0090\0\3This program cannot be run")),
                    allOf(containsString("請求書.pdf"), containsString("拡張子とファイルの中身が一致しません")));
            assertThat(
                    page.attachInVain("documents", file("写真.png", "<!DOCTYPE html><script>alert(1)</script>")),
                    containsString("拡張子とファイルの中身が一致しません"));
            assertThat(page.attachInVain("documents", pdf("通知カード123456789018.pdf")), containsString("個人番号"));
            assertThat(
                    page.attachInVain(
                            "documents", new FilePayload("大きい.pdf", "application/pdf", new byte[20 * MB + 1])),
                    containsString("上限（20MB）を超えています"));
            Accessibility.assertClean(visit.page());
            assertThat(visit.page().locator("[id='message:messageText']").inputValue(), is("書きかけの文章です。"));
            assertThat(own.count("document"), is(0));
        }
    }

    @Test
    void theServerRefusesTooLargeFilesItselfAndTakesTheGreatest(MadoguchiServer server, Visit visit)
            throws IOException {
        try (OwnCase own = OwnCase.inReview(server)) {
            visit.signIn(OwnCase.APPLICANT);
            RawUpload upload = new RawUpload(server.url(), visit.cookies());
            RawUpload.Answer huge = upload.send(own.uploadAddress(), 100L * MB);
            assertThat(huge.status(), is(422));
            assertThat(huge.text(), containsString("20MB"));
            assertThat(upload.send(own.uploadAddress(), 20L * MB + 1).status(), is(422));
            assertThat(own.count("document"), is(0));
            assertThat(upload.send(own.uploadAddress(), 20L * MB).status(), is(200));
            assertThat(own.column("document", "name"), contains("計画.pdf"));
            assertThat(
                    server.query(
                            "select sum(length(bytes)) from document_piece p join document d on d.id = p.document_id"
                                    + " where d.case_id = '" + own.id() + "'"),
                    contains(String.valueOf(20 * MB)));
        }
    }

    @Test
    void anUploadThatIsCutOffLeavesNothing(MadoguchiServer server, Visit visit) throws IOException {
        try (OwnCase own = OwnCase.inReview(server)) {
            visit.signIn(OwnCase.APPLICANT);
            RawUpload upload = new RawUpload(server.url(), visit.cookies());
            upload.cutOff(own.uploadAddress(), 10L * MB, 5L * MB);
            Waiting.until("nothing is left of it", Duration.ofSeconds(30), () -> temporaryFiles(server) == 0);
            assertThat(own.count("document"), is(0));
            assertThat(upload.send(own.uploadAddress(), MB).status(), is(200));
        }
    }

    /** How many files lie where uploads are received. */
    private static long temporaryFiles(MadoguchiServer server) {
        try (Stream<Path> files = Files.walk(server.settings().data().resolve("payara"))) {
            return files.map(Path::getFileName)
                    .filter(name -> name.toString().matches("upload.*\\.part"))
                    .count();
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            return Long.MAX_VALUE;
        }
    }

    @Test
    void aFormOfAnotherSiteIsRefused(MadoguchiServer server, Visit visit) {
        try (OwnCase own = OwnCase.inReview(server)) {
            visit.signIn(OwnCase.APPLICANT);
            APIResponse answer = visit.page()
                    .request()
                    .post(
                            own.uploadAddress(),
                            RequestOptions.create()
                                    .setHeader("Origin", "https://elsewhere.example")
                                    .setMultipart(FormData.create().set("file", pdf("a.pdf"))));
            assertThat(answer.status(), is(403));
            assertThat(own.column("document", "id"), is(empty()));
        }
    }
}
