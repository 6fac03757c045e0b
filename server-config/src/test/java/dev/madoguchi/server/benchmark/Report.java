package dev.madoguchi.server.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was measured, as it was measured: printed at once and kept under the commit it was measured at. */
final class Report {

    private final String commit;
    private final List<String> lines = new ArrayList<>();

    private Report(String commit) {
        this.commit = commit;
    }

    static Report ofThisCommit() throws IOException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short=10", "HEAD").start();
        Report report = new Report(new String(git.getInputStream().readAllBytes()).strip());
        report.line("Commit %s, %s", report.commit, LocalDate.now());
        report.line(
                "%d processors, %d MiB heap of the application at most, Java %s",
                Runtime.getRuntime().availableProcessors(), 768, Runtime.version());
        return report;
    }

    void heading(String text, Object... arguments) {
        line("");
        line("## " + text.formatted(arguments));
    }

    void line(String text, Object... arguments) {
        String line = arguments.length == 0 ? text : text.formatted(arguments);
        lines.add(line);
        System.out.println(line);
    }

    void write(Path directory) throws IOException {
        write(directory, "");
    }

    /** What was measured about one thing, in a file that says so. */
    void write(Path directory, String about) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve(LocalDate.now() + "-" + commit + about + ".md"), lines);
    }
}
