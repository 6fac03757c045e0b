package dev.madoguchi.agency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * What an agency prepared for one traveller and nobody has claimed: requested, never given. It is found by the keyed hash of its code, and
 * deleted as soon as it is claimed, declined, withdrawn or has vanished.
 */
@Entity
@Table(name = "agency_prepared_record")
public class PreparedRecord {

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private int line;
    private String language;

    @Column(name = "code_hash")
    private String codeHash;

    @Version
    private long version;

    protected PreparedRecord() {}

    /**
     * A record that waits for its traveller.
     *
     * @param line where it stood in the agency's file, from 1
     * @param language the language of the slip, a tag
     */
    public PreparedRecord(UUID group, int line, String language, String codeHash) {
        this.id = UUID.randomUUID();
        this.group = group;
        this.line = line;
        this.language = language;
        this.codeHash = codeHash;
    }

    /** From now on another code opens it. */
    public void recode(String anotherHash) {
        codeHash = anotherHash;
    }

    public UUID id() {
        return id;
    }

    /** The group it belongs to. */
    public UUID group() {
        return group;
    }

    /** Where it stood in the agency's file, from 1: all that the agency can still tell it by. */
    public int line() {
        return line;
    }

    /** The language of the slip. */
    public String language() {
        return language;
    }
}
