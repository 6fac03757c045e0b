package dev.madoguchi.agency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** What an agency prepared for one attribute of one traveller, sealed. */
@Entity
@Table(name = "agency_prepared_value")
@IdClass(PreparedValue.Key.class)
public class PreparedValue {

    @Id
    @Column(name = "record_id")
    private UUID prepared;

    @Id
    @Column(name = "attribute_code")
    private String attribute;

    private byte[] sealed;

    protected PreparedValue() {}

    /** The sealed values of an attribute. */
    public PreparedValue(UUID prepared, String attribute, byte[] sealed) {
        this.prepared = prepared;
        this.attribute = attribute;
        this.sealed = sealed.clone();
    }

    /** The record it belongs to. */
    public UUID prepared() {
        return prepared;
    }

    /** The code of the attribute. */
    public String attribute() {
        return attribute;
    }

    public byte[] sealed() {
        return sealed.clone();
    }

    /** Record and attribute, as the persistence provider wants them. */
    public record Key(UUID prepared, String attribute) implements Serializable {}
}
