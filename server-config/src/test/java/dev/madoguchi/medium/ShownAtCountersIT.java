package dev.madoguchi.medium;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.Waiting;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A visitor links a phone, shows its code without a connection, loses it; and a card, and a sheet of paper. */
@SystemTest
class ShownAtCountersIT {

    private static final String LIST = "/visitor/media.xhtml";
    private static final String CODE = "/visitor/code.xhtml";
    private static final String LABEL = "わたしの電話";

    @Test
    void aPhoneShowsACodeThatChangesAlsoWithoutAConnectionUntilItIsLost(MadoguchiServer server, Visit visitor)
            throws GeneralSecurityException {
        Page page = visitor.signIn("visitor", LIST);
        page.setViewportSize(390, 844);
        Accessibility.assertClean(page);
        visitor.screenshotInBothLanguages("visitor-media-empty");
        page.locator("#phone\\:phoneLabel").fill(LABEL);
        page.waitForCondition(() -> !page.locator("#phone\\:key").inputValue().isEmpty());
        page.locator("#phone\\:linkPhone").click();
        assertThat(page.locator(".alert--success").innerText(), containsString("登録しました"));
        assertThat(row(page).innerText(), containsString("このスマートフォン"));
        Accessibility.assertClean(page);
        visitor.screenshotInBothLanguages("visitor-media");
        page.clock().install();
        page.locator("#toCode").click();
        page.waitForURL("**" + CODE);
        String first = shown(page, "");
        assertThat(first.length(), is(228));
        Accessibility.assertClean(page);
        visitor.screenshot("visitor-code");
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"), is(360));

        Opener terminal = new Opener();
        String key = server.query("select encode(public_key, 'hex') from medium where kind = 'PHONE'")
                .get(0);
        UUID medium = UUID.fromString(
                server.query("select id from medium where kind = 'PHONE'").get(0));
        page.evaluate("seal => { document.getElementById('code').dataset.seal = seal; }", terminal.seal());
        page.clock().fastForward(31_000);
        Opener.Claim claim = terminal.open(shown(page, first), key);
        assertThat(claim.medium(), is(medium));
        assertThat(Math.abs(claim.step() - step()), is(lessThanOrEqualTo(2L)));

        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.context().setOffline(true);
        page.reload();
        page.locator("#offline").waitFor();
        assertThat("a copy without a person", page.locator(".person__name").count(), is(0));
        String offline = shown(page, "");
        page.clock().fastForward(31_000);
        shown(page, offline);
        page.context().setOffline(false);

        page.clock().fastForward(600_000);
        page.reload();
        page.locator("#clock:not([hidden])").waitFor();
        assertThat(page.locator("#clock").innerText(), containsString("進んでいます"));
        page.evaluate("seal => { document.getElementById('code').dataset.seal = seal; }", terminal.seal());
        String corrected = shown(page, "");
        page.clock().fastForward(31_000);
        long step = terminal.open(shown(page, corrected), key).step();
        assertThat(Math.abs(step - step()), is(lessThanOrEqualTo(2L)));

        lose(server, page);
        page.navigate(CODE);
        page.locator("#none").waitFor();
        Accessibility.assertClean(page);
        remove(server, page);
    }

    private static long step() {
        return System.currentTimeMillis() / 30_000;
    }

    private static Locator row(Page page) {
        return page.locator("li", new Page.LocatorOptions().setHasText(LABEL));
    }

    /** What a terminal reads off the screen, as soon as it is another code than this one. */
    private static String shown(Page page, String before) {
        AtomicReference<String> read = new AtomicReference<>();
        Waiting.until("another code is shown", Duration.ofSeconds(15), () -> {
            Optional<String> now = QrReader.read(page.locator("#qr"));
            now.ifPresent(read::set);
            return now.isPresent() && !now.get().equals(before);
        });
        return read.get();
    }

    /** In two tabs at once. */
    private static void lose(MadoguchiServer server, Page page) {
        page.navigate(LIST);
        Page other = page.context().newPage();
        other.navigate(LIST);
        row(page).locator("input.button--danger").click();
        assertThat(page.locator(".alert--success").innerText(), containsString("停止しました"));
        row(other).locator("input.button--danger").click();
        assertThat(other.locator(".alert--success").innerText(), containsString("停止しました"));
        other.close();
        assertThat(row(page).innerText(), containsString("停止中"));
        assertThat(server.query("select id from medium where kind = 'PHONE' and blocked_at is not null"), hasSize(1));
        assertThat(
                server.query("select id from audit_entry where action = 'MediumBlocked' and record_id in"
                        + " (select id from medium where kind = 'PHONE')"),
                hasSize(1));
    }

    private static void remove(MadoguchiServer server, Page page) {
        page.navigate(LIST);
        row(page).locator("a").click();
        page.locator("summary").click();
        Accessibility.assertClean(page);
        page.locator("input[id$=remove]").click();
        assertThat(page.locator(".alert--success").innerText(), containsString("削除しました"));
        assertThat(server.query("select id from medium where kind = 'PHONE'"), hasSize(0));
    }

    @Test
    void aCardIsLinkedAsAReaderTypesItAndASheetIsPrintedOnce(MadoguchiServer server, Visit visitor) {
        Page page = visitor.signIn("visitor", LIST);
        page.locator("#card\\:cardLabel").fill("交通系カード");
        page.locator("#card\\:number").fill("12-34");
        page.locator("#card\\:number").press("Enter");
        assertThat(page.locator(".field:has(#card\\:number)").innerText(), containsString("8〜40桁"));
        assertThat(page.locator("#card\\:number").inputValue(), is("12-34"));
        assertThat(page.locator("#card\\:cardLabel").inputValue(), is("交通系カード"));
        Accessibility.assertClean(page);
        page.locator("#card\\:number").fill("01:12:03:04:0a:1b:2c:3d");
        page.locator("#card\\:number").press("Enter");
        assertThat(page.locator(".alert--success").innerText(), containsString("登録しました"));
        assertThat(server.query("select id from medium where kind = 'CARD'"), hasSize(1));

        page.locator("#print\\:printCode").click();
        page.waitForURL("**/visitor/card.xhtml");
        String code = page.locator(".paper__code").innerText();
        assertThat(QrReader.read(page.locator(".paper__qr")), is(Optional.of(code.replace("-", ""))));
        Accessibility.assertClean(page);
        visitor.screenshot("visitor-card");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visitor.screenshot("visitor-card-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.reload();
        assertThat(page.locator("#content").innerText(), containsString("もう表示できません"));
        assertThat(page.content(), not(containsString(code)));
        Accessibility.assertClean(page);
        for (String id : server.query("select id from medium")) {
            page.navigate("/visitor/medium.xhtml?id=" + id);
            page.locator("input[id$=block]").click();
        }
    }
}
