package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.Author;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that bodies which take part in a campaign may use: its logo, its poster. They see it as soon as it has a file, and until it is
 * withdrawn.
 */
@Entity
@Table(name = "telework_material")
public class CampaignMaterial {

    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaign;

    @Embedded
    private MaterialDetails details;

    private int revision;

    @Embedded
    private MaterialFile file;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by_name")
    private String addedByName;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by_name")
    private String withdrawnByName;

    @Version
    private long version;

    protected CampaignMaterial() {}

    /** A material without a file yet. */
    public CampaignMaterial(UUID campaign, MaterialDetails details, Author author) {
        this.id = UUID.randomUUID();
        this.campaign = campaign;
        this.details = details.copy();
        this.addedAt = author.at();
        this.addedByName = author.name();
    }

    /** Says something else about it. */
    public void revise(MaterialDetails now) {
        requireNotWithdrawn();
        details = now.copy();
        revision++;
    }

    /** Takes a first file, or another one in place of the one before. */
    public void replace(MaterialFile by) {
        requireNotWithdrawn();
        file = by;
    }

    /** Bodies no longer see it, for good. */
    public void withdraw(Author author) {
        requireNotWithdrawn();
        revision++;
        withdrawnAt = author.at();
        withdrawnByName = author.name();
    }

    private void requireNotWithdrawn() {
        if (isWithdrawn()) {
            throw new MaterialGone();
        }
    }

    /** Whether bodies see it. */
    public boolean isOffered() {
        return file != null && !isWithdrawn();
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Where it stands, as operators see it. */
    public MaterialState state() {
        if (isWithdrawn()) {
            return MaterialState.WITHDRAWN;
        }
        return file == null ? MaterialState.WITHOUT_FILE : MaterialState.OFFERED;
    }

    public UUID id() {
        return id;
    }

    public UUID campaign() {
        return campaign;
    }

    /** A copy of what it says. */
    public MaterialDetails details() {
        return details.copy();
    }

    public MaterialKind kind() {
        return details.getKind();
    }

    /** Its title for readers of this language. */
    public String title(Locale locale) {
        return isJapanese(locale) ? details.getTitleJa() : details.getTitleEn();
    }

    /** How it may be used, for readers of this language. */
    public String terms(Locale locale) {
        return isJapanese(locale) ? details.getTermsJa() : details.getTermsEn();
    }

    private static boolean isJapanese(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
    }

    public Optional<MaterialFile> file() {
        return Optional.ofNullable(file);
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedByName() {
        return addedByName;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public String withdrawnByName() {
        return withdrawnByName;
    }

    /** Counts how often it was said anew what it is; whoever does says which they had before them. Another file does not count. */
    public int revision() {
        return revision;
    }
}
