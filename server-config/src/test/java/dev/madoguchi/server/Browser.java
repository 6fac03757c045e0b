package dev.madoguchi.server;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The Chromium or Chrome of this machine; none is ever downloaded, at most installed from the system's own packages. */
public final class Browser implements AutoCloseable {

    static final String MISSING =
            "There is no browser for the system tests: install Chromium or Chrome, or name one in "
                    + "the environment variable MADOGUCHI_BROWSER.";

    /** First the one without a window, which is Chromium all the same and takes two thirds of the time. */
    private static final List<String> PROGRAMS = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");

    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Optional<Path> found;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Where the browser is; none where there is none and none can be installed. */
    public static synchronized Optional<Path> find() {
        if (found == null) {
            found = named().or(Browser::installed).or(Browser::install);
        }
        return found;
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("MADOGUCHI_BROWSER"))
                .map(Path::of)
                .filter(Files::isExecutable);
    }

    private static Optional<Path> installed() {
        return Stream.concat(
                        PROGRAMS.stream().flatMap(program -> Executables.find(program).stream()
                                .map(Path::of)),
                        PLACES.stream().filter(Files::isExecutable))
                .findFirst();
    }

    /** As root on Debian the browser can simply be installed, with a font that has Japanese characters. */
    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name"))
                || Executables.find("apt-get").isEmpty()) {
            return Optional.empty();
        }
        boolean done = run("apt-get", "update")
                && run("apt-get", "install", "-y", "fonts-noto-cjk")
                && (run("apt-get", "install", "-y", "chromium-headless-shell")
                        || run("apt-get", "install", "-y", "chromium"));
        return done ? installed() : Optional.empty();
    }

    private static boolean run(String... command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Says loudly that tests are left out; under CI that is a failure. */
    static void complain() {
        System.err.println("*".repeat(100));
        System.err.println("BROWSER TESTS SKIPPED. " + MISSING);
        System.err.println("*".repeat(100));
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError(MISSING);
        }
    }

    /** Starts it; there must be one. */
    public static Browser started() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(find().orElseThrow())
                                .setHeadless(true)
                                .setArgs(FLAGS)));
    }

    /** A person with cookies of their own. */
    public Visit visit(String url) {
        return new Visit(chromium, url);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
