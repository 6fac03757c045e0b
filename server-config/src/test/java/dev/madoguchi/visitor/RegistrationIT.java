package dev.madoguchi.visitor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Visitors register themselves on a phone, in their language, and are visitors and nothing else. */
@SystemTest
class RegistrationIT {

    private static final List<String> CLOSED = List.of(
            "/inbox/list.xhtml",
            "/telework/start.xhtml",
            "/organisation/mine.xhtml",
            "/operator/mails.xhtml",
            "/audit/entries.xhtml");

    @ParameterizedTest
    @CsvSource({
        "ko, ko, 방일 여행객 회원 가입, 12자 이상 입력해 주십시오., 이메일 주소를 확인해 주십시오, 방문객, 볼 권한이 없습니다",
        "zh-Hant, zh-TW, 訪日旅客帳號註冊, 請輸入12個字元以上。, 請確認您的電子郵件信箱, 旅客, 沒有查看此頁面的權限"
    })
    void aVisitorRegistersOnAPhoneInTheirLanguage(
            String language,
            String theirs,
            String title,
            String tooShort,
            String subject,
            String role,
            String forbidden,
            MadoguchiServer server,
            Visit visit)
            throws Exception {
        Newcomer newcomer = new Newcomer(server, visit, language);
        Page page = visit.open("/");
        assertThat(page.locator("html").getAttribute("lang"), is(language));
        assertThat(page.locator(".language__choice").count(), is(5));
        looksRight(page);

        newcomer.towardsRegistering();
        assertThat(page.locator("html").getAttribute("lang"), is(theirs));
        assertThat(page.locator("h1").innerText(), is(title));
        assertThat(
                page.locator("#kc-register-form a").nth(1).getAttribute("href"),
                is(server.url() + "/site/privacy.xhtml"));
        looksRight(page);
        newcomer.enter("too short", "too short");
        assertThat(page.locator("#input-error-password").innerText(), is(tooShort));
        assertThat(page.locator("#email").inputValue(), is(newcomer.address()));
        looksRight(page);
        newcomer.enter();
        assertThat(page.locator("#kc-page-title").innerText(), is(subject));
        looksRight(page);
        MimeMessage mail = newcomer.mail();
        assertThat(mail.getSubject(), is("[Madoguchi] " + subject));

        newcomer.verify();
        visit.open("/");
        looksRight(page);
        assertThat(page.locator(".person__role").innerText(), is(role));
        assertThat(
                server.query("select language from account where email = '" + newcomer.address() + "'"),
                is(List.of(language)));
        for (String closed : CLOSED) {
            assertThat(closed, page.navigate(closed).status(), is(403));
            assertThat(page.locator("h1").innerText(), containsString(forbidden));
        }
        page.navigate("/account/desk");
        assertThat(page.url(), endsWith("/visitor/start.xhtml"));
        visit.assertNoFaultsInTheConsole();
    }

    @Test
    void aPageThatIsNotMadeForVisitorsIsInEnglishAndTheirLanguageComesBack(Visit visit) {
        visit.setLanguage("ko");
        Page page = visit.open("/telework/participants.xhtml");
        assertThat(page.locator("html").getAttribute("lang"), is("en"));
        assertThat(page.locator(".language__choice").allInnerTexts(), is(List.of("日本語", "English")));
        visit.open("/site/privacy.xhtml");
        assertThat(page.locator("html").getAttribute("lang"), is("ko"));
        page.locator(".language__choice[value=zh-Hans]").click();
        page.locator("html[lang=zh-Hans]").waitFor();
        assertThat(page.locator("h1").innerText(), is("个人信息保护"));
        Accessibility.assertClean(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/site/terms.xhtml", "/site/accessibility.xhtml", "/no/such/page.xhtml"})
    void nothingHasToBeScrolledSidewaysOnTheSmallestPhone(String path, Visit visit) {
        for (String language : List.of("ja", "en", "zh-Hans", "zh-Hant", "ko")) {
            visit.setLanguage(language);
            Page page = visit.open(path);
            page.setViewportSize(360, 740);
            assertThat(path + " in " + language, page.locator("html").getAttribute("lang"), is(language));
            assertFits(page);
        }
    }

    @Test
    void aVisitorAddsAPasskeyAndSignsInWithIt(MadoguchiServer server, Visit visit) {
        Newcomer newcomer = new Newcomer(server, visit, "zh-Hant");
        Page page = newcomer.register();
        CDPSession device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject authenticator = device.send("WebAuthn.addVirtualAuthenticator", authenticator());
        page.onDialog(dialog -> dialog.accept("手機"));
        visit.open("/");
        looksRight(page);
        page.locator("#passkey").click();
        page.locator("#registerWebAuthn").waitFor();
        looksRight(page);
        page.locator("#registerWebAuthn").click();
        page.waitForURL(at -> at.startsWith(server.url() + "/index.xhtml"));
        JsonObject kept = device.send("WebAuthn.getCredentials", named(authenticator));
        assertThat(kept.getAsJsonArray("credentials").size(), is(1));

        visit.signOut();
        visit.open("/");
        page.locator("#enter").click();
        newcomer.arrived();
        visit.open("/");
        assertThat(page.locator(".person__role").innerText(), is("旅客"));
        visit.assertNoFaultsInTheConsole();
    }

    private static JsonObject authenticator() {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        JsonObject all = new JsonObject();
        all.add("options", options);
        return all;
    }

    private static JsonObject named(JsonObject authenticator) {
        JsonObject name = new JsonObject();
        name.add("authenticatorId", authenticator.get("authenticatorId"));
        return name;
    }

    private static void looksRight(Page page) {
        Accessibility.assertClean(page);
        assertFits(page);
    }

    private static void assertFits(Page page) {
        assertThat(
                "scrolls sideways: " + page.url(),
                page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                is(true));
    }
}
