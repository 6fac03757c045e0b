package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {

    @TempDir
    private Path cluster;

    @Test
    void theNumberOfAStrangerIsReplacedAndTheRestIsKept() throws IOException {
        List<String> before = note(Instant.EPOCH);
        new PostmasterFile(cluster).disownStranger();
        List<String> after = Files.readAllLines(cluster.resolve("postmaster.pid"));
        assertThat(after.get(0), is(not(before.get(0))));
        assertThat(ProcessHandle.of(Long.parseLong(after.get(0))).isPresent(), is(false));
        assertThat(after.subList(1, after.size()), is(before.subList(1, before.size())));
    }

    @Test
    void theNumberOfAServerThatStillRunsStays() throws IOException {
        List<String> before = note(ProcessHandle.current().info().startInstant().orElseThrow());
        new PostmasterFile(cluster).disownStranger();
        assertThat(Files.readAllLines(cluster.resolve("postmaster.pid")), is(before));
    }

    @Test
    void withoutANoteThereIsNothingToDo() {
        new PostmasterFile(cluster).disownStranger();
    }

    private List<String> note(Instant start) throws IOException {
        List<String> lines = List.of(
                String.valueOf(ProcessHandle.current().pid()),
                cluster.toString(),
                String.valueOf(start.getEpochSecond()),
                "5440",
                "",
                "127.0.0.1",
                "  65553     32768",
                "ready   ");
        Files.write(cluster.resolve("postmaster.pid"), lines);
        return lines;
    }
}
