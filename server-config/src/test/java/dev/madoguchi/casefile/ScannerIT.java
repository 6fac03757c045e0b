package dev.madoguchi.casefile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.options.FilePayload;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.Scanner;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A virus scanner that finds, falls silent, and comes back. */
@SystemTest
class ScannerIT {

    private static final String FOUND_LATER = "a virus of tomorrow";

    private static FilePayload pdf(String name, String content) {
        return new FilePayload(name, "application/pdf", ("%PDF-1.7\n" + content).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aVirusIsRefusedAndWhatNobodyCouldScanIsKeptFromEverybody(MadoguchiServer server, Visit visit) {
        try (OwnCase own = OwnCase.inReview(server)) {
            visit.signIn(OwnCase.APPLICANT);
            PapersPage page = new PapersPage(visit).open(own.statusPage());
            assertThat(page.attachInVain("documents", pdf("感染.pdf", Scanner.EICAR)), containsString("ウイルスが検出された"));
            page.attach("documents", pdf("検査済.pdf", ""));
            assertThat(own.column("document", "scan"), contains("CLEAN"));

            String waiting = attachedToASilentScanner(server, page, own);
            server.scanner().learn(FOUND_LATER);
            Waiting.until("the scanner has looked at it", Duration.ofSeconds(90), () -> own.column("document", "scan")
                    .contains("INFECTED"));
            assertThat(page.open(own.statusPage()).main(), containsString("ウイルスを検出したため削除済み"));
            assertThat(
                    server.query("select count(*) from document_piece where document_id = '" + waiting + "'"),
                    contains("0"));
            assertThat(own.column("audit_entry", "action"), hasItem("DocumentFoundInfected"));
        }
    }

    private static String attachedToASilentScanner(MadoguchiServer server, PapersPage page, OwnCase own) {
        server.scanner().fallSilent();
        try {
            page.attach("documents", pdf("検査待ち.pdf", FOUND_LATER));
            assertThat(page.main(), containsString("ウイルス検査待ち"));
            String waiting = server.query(
                            "select id from document where scan = 'WAITING' and case_id = '" + own.id() + "'")
                    .get(0);
            assertThat(page.ask("/casefile/document/" + waiting).status(), is(409));
            return waiting;
        } finally {
            server.scanner().comeBack();
        }
    }
}
