package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One person's visit: a browser of their own, with their own cookies. It starts in Japanese, on a desk's screen. */
public final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private final String url;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private String language = "ja";

    Visit(com.microsoft.playwright.Browser browser, String url) {
        this.url = url;
        this.context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(url)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setAcceptDownloads(true)
                .setViewportSize(DESK, 900));
        this.page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(this::judge);
        setLanguage("ja");
    }

    /** Violations of the content security policy and exceptions of scripts; a missing page is a matter of its test. */
    private void judge(ConsoleMessage message) {
        if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
            faults.add(message.text());
        }
    }

    /** The page in front of the visitor. */
    public Page page() {
        return page;
    }

    /** Another tab of the same person. */
    public Page secondTab() {
        return context.newPage();
    }

    /** The visitor's cookies for the application, as the browser sends them. */
    public String cookies() {
        return context.cookies(url).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    /** Opens a path of the application. */
    public Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** Signs in with a demonstration account, whose password is its name, and arrives at the start page. */
    public Page signIn(String account) {
        return signIn(account, "/");
    }

    /** Signs in with a demonstration account and arrives at a path. */
    public Page signIn(String account, String path) {
        page.navigate("/signin?to=" + path);
        return enter(account);
    }

    /** Tells the identity provider, whose page is in front, who it is, and arrives where the way in began. */
    public Page enter(String account) {
        page.locator("#username").fill(account);
        page.locator("#password").fill(account);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(url) && !address.contains("/signin"));
        return page;
    }

    /** Signs out here and at the identity provider. */
    public void signOut() {
        page.navigate("/signout");
    }

    /** The language from the next page on. */
    public void setLanguage(String tag) {
        language = tag;
        context.addCookies(List.of(new Cookie("madoguchi-language", tag).setUrl(url)));
    }

    /** Pictures of the page as it stands, on a desk and on a phone: {@code target/screenshots/<name>-<language>-<width>.png}. */
    public void screenshot(String name) {
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, width == PHONE ? 844 : 900);
            picture(name + "-" + language + "-" + width);
        }
    }

    /** The same in both languages; the page is loaded again in between, so nothing typed may be waiting on it. */
    public void screenshotInBothLanguages(String name) {
        String before = language;
        for (String tag : List.of("en", "ja")) {
            setLanguage(tag);
            page.reload();
            screenshot(name);
        }
        setLanguage(before);
        page.reload();
    }

    /** What the page looked like when a test failed. */
    void evidence(String test) {
        picture("failed/" + test);
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Fails when a script failed or the content security policy was violated on any page so far. */
    public void assertNoFaultsInTheConsole() {
        assertThat("faults in the browser's console", faults, is(empty()));
    }

    @Override
    public void close() {
        context.close();
    }
}
