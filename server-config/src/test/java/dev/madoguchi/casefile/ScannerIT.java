package dev.madoguchi.casefile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.options.FilePayload;
import dev.madoguchi.server.Browser;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.Setting;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A system with a virus scanner that finds, falls silent, and comes back. It is a system of its own, because the scanner is a setting. */
class ScannerIT {

    /** What every scanner takes for a virus by agreement (eicar.org), in two halves, so that this source is none. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static FilePayload pdf(String name, String content) {
        return new FilePayload(name, "application/pdf", ("%PDF-1.7\n" + content).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aVirusIsRefusedAndWhatNobodyCouldScanIsKeptFromEverybody() throws IOException {
        Assumptions.assumeTrue(Browser.find().isPresent());
        Scanner scanner = new Scanner(0, EICAR);
        int port = scanner.port();
        try (MadoguchiServer server = MadoguchiServer.startedIn("scanner", settings(port));
                OwnCase own = OwnCase.inReview(server);
                Browser browser = Browser.started();
                Visit visit = browser.visit(server.url())) {
            visit.signIn(OwnCase.APPLICANT);
            PapersPage page = new PapersPage(visit).open(own.statusPage());
            assertThat(page.attachInVain("documents", pdf("感染.pdf", EICAR)), containsString("ウイルスが検出された"));
            page.attach("documents", pdf("検査済.pdf", ""));
            assertThat(own.column("document", "scan"), contains("CLEAN"));

            scanner.close();
            page.attach("documents", pdf("検査待ち.pdf", "later found"));
            assertThat(page.main(), containsString("ウイルス検査待ち"));
            String waiting = server.query("select id from document where scan = 'WAITING'")
                    .get(0);
            assertThat(page.ask("/casefile/document/" + waiting).status(), is(409));

            try (Scanner back = new Scanner(port, "later found")) {
                assertThat(back.port(), is(port));
                Waiting.until(
                        "the scanner has looked at it", Duration.ofSeconds(90), () -> own.column("document", "scan")
                                .contains("INFECTED"));
            }
            assertThat(page.open(own.statusPage()).main(), containsString("ウイルスを検出したため削除済み"));
            assertThat(
                    server.query("select count(*) from document_piece where document_id = '" + waiting + "'"),
                    contains("0"));
            assertThat(own.column("audit_entry", "action"), hasItem("DocumentFoundInfected"));
        }
    }

    private static Map<Setting, String> settings(int port) {
        return Map.of(
                Setting.PAYARA_OPTIONS,
                Setting.PAYARA_OPTIONS.standard() + " -Dmadoguchi.scanner.address=clamd://localhost:" + port
                        + " -Dmadoguchi.scanner.when-down=QUARANTINE");
    }
}
