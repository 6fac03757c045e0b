package dev.madoguchi.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Taking over a file of the register. What it has done so far is written with every piece of the file, in the same transaction: after a
 * crash or a cut-off upload the same file, sent again, goes on where this stopped.
 */
@Entity
@Table(name = "register_import")
public class RegisterImport {

    /** As long as nothing is heard of a running import before it counts as interrupted: the server died. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    private UUID id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_size")
    private long fileSize;

    @Enumerated(EnumType.STRING)
    private RegisterImportState state;

    @Enumerated(EnumType.STRING)
    private RegisterTrouble trouble;

    @Column(name = "trouble_line")
    private Long troubleLine;

    private long lines;
    private long taken;
    private long rejected;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "started_by_name")
    private String startedByName;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Version
    private long version;

    protected RegisterImport() {}

    /** Begins with the first line. */
    public RegisterImport(String fileName, long fileSize, String startedByName, Instant now) {
        this.id = UUID.randomUUID();
        this.fileName = fileName;
        this.fileSize = fileSize;
        this.state = RegisterImportState.RUNNING;
        this.startedAt = now;
        this.startedByName = startedByName;
        this.heardAt = now;
    }

    /**
     * The same file comes again.
     *
     * @throws RegisterImportBusy if the first one is still under way
     */
    public void goOn(Instant now) {
        if (isRunning(now)) {
            throw new RegisterImportBusy();
        }
        state = RegisterImportState.RUNNING;
        heardAt = now;
    }

    /** A piece of the file is taken over. */
    public void done(Progress piece, String contentSha256, Instant now) {
        if (state != RegisterImportState.RUNNING) {
            throw new RegisterImportBusy();
        }
        lines += piece.lines();
        taken += piece.taken();
        rejected += piece.rejected();
        trouble = null;
        troubleLine = null;
        this.contentSha256 = contentSha256;
        heardAt = now;
    }

    /** It stopped. That another file was sent by mistake does not hide why this one stopped before. */
    public void interrupt(RegisterTrouble trouble, long line) {
        this.state = RegisterImportState.INTERRUPTED;
        if (trouble == RegisterTrouble.OTHER_FILE && this.trouble != null) {
            return;
        }
        this.trouble = trouble;
        this.troubleLine = line;
    }

    /** The file has no more lines. */
    public void complete(Instant now) {
        state = RegisterImportState.COMPLETE;
        heardAt = now;
    }

    /**
     * Nobody will send the file again.
     *
     * @throws RegisterImportBusy if it is under way or has ended
     */
    public void giveUp(Instant now) {
        if (state(now) != RegisterImportState.INTERRUPTED) {
            throw new RegisterImportBusy();
        }
        state = RegisterImportState.GIVEN_UP;
    }

    private boolean isRunning(Instant now) {
        return state == RegisterImportState.RUNNING && heardAt.plus(SILENCE).isAfter(now);
    }

    /** How far it is: one of which nothing is heard any more is interrupted. */
    public RegisterImportState state(Instant now) {
        return state == RegisterImportState.RUNNING && !isRunning(now) ? RegisterImportState.INTERRUPTED : state;
    }

    public UUID id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    /** In bytes, as the browser said. */
    public long fileSize() {
        return fileSize;
    }

    /** Why it stopped, where that is known. */
    public Optional<RegisterTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** At which line it stopped. */
    public Optional<Long> troubleLine() {
        return Optional.ofNullable(troubleLine);
    }

    /** How many lines are done. */
    public long lines() {
        return lines;
    }

    /** How many of them said something new. */
    public long taken() {
        return taken;
    }

    /** How many of them could not be taken over. */
    public long rejected() {
        return rejected;
    }

    /** The hash of what stands in the lines done, in hexadecimal digits; none before the first piece. */
    public Optional<String> contentSha256() {
        return Optional.ofNullable(contentSha256);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String startedByName() {
        return startedByName;
    }

    /** When the last piece was taken over. */
    public Instant heardAt() {
        return heardAt;
    }

    /** What became of the lines of a piece. */
    public record Progress(long lines, long taken, long rejected) {}
}
