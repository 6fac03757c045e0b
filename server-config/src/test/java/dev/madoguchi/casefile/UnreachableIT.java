package dev.madoguchi.casefile;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Mail about a case comes back: the office and the applicant see it, and a corrected address gets what did not arrive. */
@SystemTest
class UnreachableIT {

    private static final String NEW_ADDRESS = "soumu-shin@example.jp";

    @Test
    void anAddressThatTakesNoMailIsCorrectedAndGetsWhatDidNotArrive(
            MadoguchiServer server, Visit clerk, Visit applicant, Visit operator) {
        try (OwnCase own = OwnCase.inReview(server)) {
            own.taken();
            clerk.signIn("clerk");
            PapersPage office = new PapersPage(clerk).open(own.reviewPage());
            office.write("実施人数の根拠をお知らせください。").send();
            Waiting.until("mail", Duration.ofSeconds(40), () -> own.column("mail", "state")
                    .contains("SENT"));
            own.mailCameBack();

            operator.signIn("operator", "/operator/mails.xhtml?state=UNDELIVERABLE");
            assertThat(operator.page().locator("main").innerText(), containsString(OwnCase.CONTACT));
            assertThat(operator.page().locator(".status--undeliverable").first().innerText(), is("宛先不達"));
            office.open(own.reviewPage());
            assertThat(warning(clerk.page()), containsString("メール不達"));
            assertThat(warning(clerk.page()), not(containsString("@")));
            shown(clerk, "case-unreachable-office");

            applicant.signIn(OwnCase.APPLICANT);
            applicant.open(own.statusPage());
            shown(applicant, "case-unreachable-applicant");
            Page page = applicant.page();
            assertThat(page.locator("[id='contact:contactEmail']").inputValue(), is(OwnCase.CONTACT));
            page.locator("[id='contact:contactEmail']").fill("soumu");
            page.locator("[id='contact:correctContact']").click();
            assertThat(page.locator("[id='contact:contactEmail-error']").innerText(), containsString("名前@例.jp"));
            page.locator("[id='contact:contactEmail']").fill(NEW_ADDRESS);
            page.locator("[id='contact:correctContact']").click();
            assertThat(page.locator(".alert--success").innerText(), containsString("もう一度お送りします"));
            assertThat(page.locator("#unreachable").count(), is(0));
            assertThat(page.locator(".timeline").innerText(), containsString("訂正しました"));

            Waiting.until("mail to the corrected address", Duration.ofSeconds(40), () -> own.column("mail", "state")
                    .contains("SENT"));
            assertThat(own.column("mail", "recipient"), contains(NEW_ADDRESS));
            assertThat(own.column("telework_application", "contact_email"), contains(NEW_ADDRESS));
            office.open(own.reviewPage());
            assertThat(clerk.page().locator("#unreachable").count(), is(0));
        }
    }

    private static String warning(Page page) {
        return page.locator("#unreachable").innerText();
    }

    private static void shown(Visit visit, String name) {
        Accessibility.assertClean(visit.page());
        visit.screenshotInBothLanguages(name);
    }
}
