package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.DocumentType;
import dev.madoguchi.casefile.entity.ExaminedFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The file of a material; another file is another one of these. */
@Embeddable
public class MaterialFile {

    @Column(name = "file_id")
    private UUID id;

    @Column(name = "file_name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    private DocumentType type;

    @Column(name = "file_size")
    private Long size;

    @Column(name = "file_sha256")
    private String sha256;

    @Column(name = "file_added_at")
    private Instant addedAt;

    @Column(name = "file_added_by_name")
    private String addedByName;

    protected MaterialFile() {}

    /** An examined file that {@code author} brings. */
    public MaterialFile(ExaminedFile file, Author author) {
        id = UUID.randomUUID();
        name = file.name().value();
        type = file.type();
        size = file.size();
        sha256 = file.sha256();
        addedAt = author.at();
        addedByName = author.name();
    }

    /** The kinds of files that are given to bodies. A drawing in SVG is none: it is a program, too. */
    public static Set<DocumentType> accepted() {
        return EnumSet.of(DocumentType.PDF, DocumentType.PNG, DocumentType.JPEG);
    }

    public UUID id() {
        return id;
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

    public Instant addedAt() {
        return addedAt;
    }

    public String addedByName() {
        return addedByName;
    }
}
