package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    private Path directory;

    private Path file;
    private PidFile pidFile;

    @BeforeEach
    void create() {
        file = directory.resolve("part.pid");
        pidFile = new PidFile(file);
    }

    @Test
    void aLivingProcessIsFoundAgain() {
        pidFile.write(ProcessHandle.current());
        assertThat(pidFile.survivor(), is(Optional.of(ProcessHandle.current())));
    }

    @Test
    void anotherProcessWithTheSameNumberIsAStranger() throws IOException {
        Files.writeString(file, ProcessHandle.current().pid() + " 86400000");
        assertThat(pidFile.survivor(), is(Optional.empty()));
    }

    @Test
    void aFileCutOffWhileItWasWrittenNamesNobody() throws IOException {
        Files.writeString(file, "");
        assertThat(pidFile.survivor(), is(Optional.empty()));
        Files.writeString(file, "12");
        assertThat(pidFile.survivor(), is(Optional.empty()));
    }

    @Test
    void withoutAFileThereIsNoSurvivor() {
        assertThat(pidFile.survivor(), is(Optional.empty()));
        pidFile.delete();
    }
}
