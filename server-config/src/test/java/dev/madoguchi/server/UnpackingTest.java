package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    @TempDir
    private Path parent;

    @Test
    void aFillingThatFailsLeavesNothingBehind() throws IOException {
        assertThrows(
                IOException.class,
                () -> Unpacking.once(parent.resolve("program"), fresh -> {
                    Files.writeString(fresh.resolve("half"), "");
                    throw new IOException("disk full");
                }));
        assertThat(entries(), is(0L));
    }

    @Test
    void whoComesSecondKeepsWhatTheFirstMade() throws IOException {
        Path program = parent.resolve("program");
        Unpacking.once(program, fresh -> {
            Files.writeString(fresh.resolve("mine"), "second");
            Unpacking.once(program, other -> Files.writeString(other.resolve("mine"), "first"));
        });
        assertThat(Files.readString(program.resolve("mine")), is("first"));
        assertThat(entries(), is(1L));
    }

    @Test
    void whatWasAbandonedLongAgoIsCleared() throws IOException {
        Path abandoned = Files.createDirectory(parent.resolve("program.123"));
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Unpacking.once(parent.resolve("program"), fresh -> Files.writeString(fresh.resolve("whole"), ""));
        assertThat(entries(), is(1L));
    }

    @Test
    void anArchiveCannotWriteOutsideItsDirectory() {
        assertThrows(IOException.class, () -> Unpacking.inside(parent, "../evil"));
    }

    private long entries() throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.count();
        }
    }
}
