package dev.madoguchi.servicer.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** One who serves visitors and may ask for what they keep. */
@Entity
@Cacheable(false)
@Table(name = "servicer")
public class Servicer {

    private static final String REFERENCE = "ja";
    private static final String ABROAD = "en";

    @Id
    private UUID id;

    private String code;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private ServicerKind kind;

    @Enumerated(EnumType.STRING)
    private ServicerState state;

    private String country;
    private String contact;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "servicer_text", joinColumns = @JoinColumn(name = "servicer_id"))
    @MapKeyColumn(name = "language")
    private Map<String, ServicerText> texts = new HashMap<>();

    @Version
    private long version;

    protected Servicer() {}

    /**
     * Stops it.
     *
     * @return whether that is new
     */
    public boolean suspend() {
        boolean wasActive = state == ServicerState.ACTIVE;
        if (wasActive) {
            state = ServicerState.SUSPENDED;
        }
        return wasActive;
    }

    /**
     * Lets it ask again.
     *
     * @return whether that is new
     */
    public boolean reinstate() {
        boolean wasSuspended = state == ServicerState.SUSPENDED;
        if (wasSuspended) {
            state = ServicerState.ACTIVE;
        }
        return wasSuspended;
    }

    public UUID id() {
        return id;
    }

    /** Its short name, which never changes. */
    public String code() {
        return code;
    }

    /** The body that runs it. */
    public UUID organisation() {
        return organisation;
    }

    public ServicerKind kind() {
        return kind;
    }

    public ServicerState state() {
        return state;
    }

    /** Where it handles what it receives: ISO 3166-1 alpha-2 (APPI article 28 asks for more where that is abroad). */
    public String country() {
        return country;
    }

    /** Where it is told what it has to do: a mail address. */
    public String contact() {
        return contact;
    }

    /** What it is called in this language; in English, or else in Japanese, where that is not known. */
    public String name(Locale language) {
        return text(language).name();
    }

    /** Where it is, in this language. */
    public String address(Locale language) {
        return text(language).address();
    }

    private ServicerText text(Locale language) {
        ServicerText known = texts.get(language.toLanguageTag());
        return known == null ? texts.getOrDefault(ABROAD, texts.get(REFERENCE)) : known;
    }
}
