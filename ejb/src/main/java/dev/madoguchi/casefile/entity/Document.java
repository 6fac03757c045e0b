package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file that belongs to a case: what it is, who added it and what for. Its bytes lie in pieces beside it. */
@Entity
@Table(name = "document")
public class Document {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private DocumentPurpose purpose;

    private String slot;

    @Column(name = "message_id")
    private UUID message;

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private long size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ScanResult scan;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_by_name")
    private String addedByName;

    @Enumerated(EnumType.STRING)
    @Column(name = "added_by_side")
    private ActorKind addedBySide;

    @Version
    private long version;

    protected Document() {}

    /** A file of a case, added by {@code author} on the side of {@code side}. */
    public Document(UUID caseId, DocumentPlace place, ExaminedFile file, ActorKind side, Author author) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.purpose = place.purpose();
        this.slot = place.slot();
        this.name = file.name().value();
        this.type = file.type();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.scan = file.scan();
        this.addedAt = author.at();
        this.addedBy = author.subject();
        this.addedByName = author.name();
        this.addedBySide = side;
    }

    /** It goes with this message from now on. */
    public void sendWith(UUID itsMessage) {
        message = itsMessage;
    }

    /** The scanner has looked after all. */
    public void scanned(ScanResult result) {
        scan = result;
    }

    /** Whether it waits for the message it goes with. */
    public boolean isUnsent() {
        return purpose == DocumentPurpose.MESSAGE && message == null;
    }

    /** Whether its content may be read. */
    public boolean isOpenable() {
        return scan == ScanResult.CLEAN || scan == ScanResult.NOT_SCANNED;
    }

    /** Whether this person may see it: what is not sent yet only the one who chose it. */
    public boolean isVisibleTo(String subject) {
        return !isUnsent() || addedBy.equals(subject);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public DocumentPurpose purpose() {
        return purpose;
    }

    /** The section or field it belongs to; empty where there is only one place. */
    public String slot() {
        return slot;
    }

    /** The message it went with. */
    public Optional<UUID> message() {
        return Optional.ofNullable(message);
    }

    public String name() {
        return name;
    }

    public DocumentType type() {
        return type;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** In hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public ScanResult scan() {
        return scan;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** The subject of the person who added it. */
    public String addedBy() {
        return addedBy;
    }

    public String addedByName() {
        return addedByName;
    }

    public ActorKind addedBySide() {
        return addedBySide;
    }
}
