package dev.madoguchi.casefile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.options.FilePayload;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.RawUpload;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.telework.RegistrationPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A clerk remarks on one document and asks for another one; the applicant hands in exactly these, and old and new lie side by side. */
@SystemTest
class PaperRemarksIT {

    private static FilePayload pdf(String name) {
        return new FilePayload(
                name,
                "application/pdf",
                "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneDocumentIsReplacedAndAnotherAdded(MadoguchiServer server, Visit clerk, Visit applicant) throws IOException {
        try (OwnCase own = OwnCase.inReview(server)) {
            applicant.signIn(OwnCase.APPLICANT);
            PapersPage mine = new PapersPage(applicant).open(own.statusPage());
            mine.attach("documents", pdf("定款.pdf"));
            mine.attach("documents", pdf("体制図.pdf"));
            List<String> ids = own.column("document", "id");

            clerk.signIn("clerk");
            CorrectionPage office = new CorrectionPage(clerk).open(own.reviewPage());
            String field = "document."
                    + server.query("select id from document where name = '定款.pdf' and case_id = '" + own.id() + "'")
                            .get(0);
            office.remarkAt(field);
            assertThat(office.chosenField(), is(field));
            office.write("最新のものをお願いします。");
            office.choose("addition").write("規程があれば添付してください。");
            assertThat(office.errorAt("remarkTitle"), containsString("名称を入力"));
            clerk.page().locator("[id='remark:remarkTitle']").fill("テレワーク規程");
            office.write("規程があれば添付してください。");
            assertThat(office.main(), allOf(containsString("書類：定款.pdf"), containsString("追加の書類：テレワーク規程")));
            looksRight(clerk, "paper-remarks-office");
            office.ask();

            mine.open("/telework/sections.xhtml?case=" + own.id());
            assertThat(applicant.page().locator("form.upload").count(), is(2));
            looksRight(applicant, "paper-remarks-applicant");
            mine.attach("answer0", pdf("誤り.pdf"));
            mine.remove("answer0", "誤り.pdf");
            mine.attach("answer0", pdf("定款.pdf"));
            mine.attach("answer1", pdf("規程.pdf"));
            RawUpload upload = new RawUpload(server.url(), applicant.cookies());
            String elsewhere = "/casefile/upload/" + own.id() + "/REMARK_ANSWER/document." + own.id();
            assertThat(upload.send(elsewhere, 1000).status(), is(409));
            RegistrationPages body =
                    new RegistrationPages(applicant.page(), own.id().toString());
            body.open("check").press("submit");
            body.reference();

            office.open(own.reviewPage());
            assertThat(office.column(3).get(0), containsString("定款.pdf"));
            assertThat(
                    office.column(4),
                    contains(
                            allOf(containsString("定款.pdf"), containsString("修正あり")),
                            allOf(containsString("規程.pdf"), containsString("修正あり"))));
            String before = clerk.page()
                    .locator(".comparison td:nth-child(3) a")
                    .first()
                    .getAttribute("href");
            String after = clerk.page()
                    .locator(".comparison td:nth-child(4) a")
                    .first()
                    .getAttribute("href");
            assertThat(ids, hasItem(before.replaceAll(".*/document/([0-9a-f-]+)/show", "$1")));
            assertThat(before.equals(after), is(false));
            assertThat(new PapersPage(clerk).get(after).status(), is(200));
            assertThat(
                    new PapersPage(clerk)
                            .names("documents").allInnerTexts().stream()
                                    .map(name -> name.split("\\s")[0])
                                    .toList(),
                    containsInAnyOrder("定款.pdf", "体制図.pdf", "定款.pdf", "規程.pdf"));
            assertThat(clerk.page().getByText("差し替え済み").count(), is(1));
            looksRight(clerk, "paper-remarks-returned");
            mine.open(own.statusPage());
            assertThat(
                    applicant
                            .page()
                            .locator("form[id='documents'] [data-remove]")
                            .count(),
                    is(0));
            clerk.assertNoFaultsInTheConsole();
            applicant.assertNoFaultsInTheConsole();
        }
    }

    private static void looksRight(Visit visit, String name) {
        Accessibility.assertClean(visit.page());
        visit.screenshotInBothLanguages(name);
        visit.page().setViewportSize(360, 800);
        assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth"), is(360));
        visit.page().setViewportSize(1280, 900);
    }
}
