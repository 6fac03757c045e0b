package dev.madoguchi.telework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A telework campaign: when and where it takes place, when bodies can register, and by which table it sorts them into
 * categories. All of it is data.
 */
@Entity
@Table(name = "telework_campaign")
public class Campaign {

    @Id
    private UUID id;

    private String code;

    @Column(name = "name_ja")
    private String nameJa;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "area_ja")
    private String areaJa;

    @Column(name = "area_en")
    private String areaEn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "key_day")
    private LocalDate keyDay;

    @Column(name = "baseline_from")
    private LocalDate baselineFrom;

    @Column(name = "baseline_to")
    private LocalDate baselineTo;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "category_table")
    private String categoryTable;

    @Column(name = "category_table_version")
    private String categoryTableVersion;

    @Version
    private long version;

    protected Campaign() {}

    /** Whether bodies can register on this day, first and last day included. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** Whether the day belongs to the period of the campaign. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public UUID id() {
        return id;
    }

    /** Short and stable, as in addresses: {@code 2019}. */
    public String code() {
        return code;
    }

    public String name(Locale locale) {
        return isJapanese(locale) ? nameJa : nameEn;
    }

    public String area(Locale locale) {
        return isJapanese(locale) ? areaJa : areaEn;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** The day on which as many people as possible are asked to telework. */
    public LocalDate keyDay() {
        return keyDay;
    }

    /** First day of the week with which commuter numbers are compared. */
    public LocalDate baselineFrom() {
        return baselineFrom;
    }

    public LocalDate baselineTo() {
        return baselineTo;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** The decision table (DMN 1.3, hit policy COLLECT) that sorts registrations into categories. */
    public String categoryTable() {
        return categoryTable;
    }

    public String categoryTableVersion() {
        return categoryTableVersion;
    }

    private static boolean isJapanese(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
    }
}
