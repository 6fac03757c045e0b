package dev.madoguchi.telework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** A category table that takes the place of the one before it from a day on. Once published it does not change. */
@Embeddable
public class LaterTable {

    @Column(name = "applies_from")
    private LocalDate appliesFrom;

    @Column(name = "table_version")
    private String tableVersion;

    @Column(name = "category_table")
    private String table;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by_name")
    private String publishedByName;

    protected LaterTable() {}

    LaterTable(LocalDate appliesFrom, String tableVersion, String table, Instant publishedAt, String publishedByName) {
        this.appliesFrom = appliesFrom;
        this.tableVersion = tableVersion;
        this.table = table;
        this.publishedAt = publishedAt;
        this.publishedByName = publishedByName;
    }

    /** The first day on which registrations are sorted by it. */
    public LocalDate appliesFrom() {
        return appliesFrom;
    }

    /** What it is called: {@code 2019-2}. */
    public String version() {
        return tableVersion;
    }

    /** The decision table (DMN 1.3). */
    public String table() {
        return table;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedByName() {
        return publishedByName;
    }
}
