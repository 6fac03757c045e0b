package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** What an operator says about a campaign: its names, where and when it takes place, and when bodies can register. */
@Embeddable
@RelationsHold
public class CampaignDetails implements RelationsHold.Form {

    /** How many days a campaign may last, so that a plan stays something that people can write. */
    public static final int LONGEST_DAYS = 130;

    @NotNull(message = "{validation.Required}")
    @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}", message = "{validation.CampaignCode}")
    private String code;

    @NotBlank(message = "{validation.Required}")
    @PlainText(max = 100)
    @NoMyNumber
    @Column(name = "name_ja")
    private String nameJa;

    @NotBlank(message = "{validation.Required}")
    @PlainText(max = 100)
    @NoMyNumber
    @Column(name = "name_en")
    private String nameEn;

    @NotBlank(message = "{validation.Required}")
    @PlainText(max = 100)
    @NoMyNumber
    @Column(name = "area_ja")
    private String areaJa;

    @NotBlank(message = "{validation.Required}")
    @PlainText(max = 100)
    @NoMyNumber
    @Column(name = "area_en")
    private String areaEn;

    @NotNull(message = "{validation.Required}")
    @Column(name = "starts_on")
    private LocalDate startsOn;

    @NotNull(message = "{validation.Required}")
    @Column(name = "ends_on")
    private LocalDate endsOn;

    @NotNull(message = "{validation.Required}")
    @Column(name = "key_day")
    private LocalDate keyDay;

    @NotNull(message = "{validation.Required}")
    @Column(name = "baseline_from")
    private LocalDate baselineFrom;

    @NotNull(message = "{validation.Required}")
    @Column(name = "baseline_to")
    private LocalDate baselineTo;

    @NotNull(message = "{validation.Required}")
    @Column(name = "opens_on")
    private LocalDate opensOn;

    @NotNull(message = "{validation.Required}")
    @Column(name = "closes_on")
    private LocalDate closesOn;

    /** A copy that can be changed without changing this. */
    public CampaignDetails copy() {
        CampaignDetails copy = new CampaignDetails();
        copy.code = code;
        copy.nameJa = nameJa;
        copy.nameEn = nameEn;
        copy.areaJa = areaJa;
        copy.areaEn = areaEn;
        copy.startsOn = startsOn;
        copy.endsOn = endsOn;
        copy.keyDay = keyDay;
        copy.baselineFrom = baselineFrom;
        copy.baselineTo = baselineTo;
        copy.opensOn = opensOn;
        copy.closesOn = closesOn;
        return copy;
    }

    @Override
    public Map<String, String> misfits() {
        return new CampaignDates(this).misfits();
    }

    /** Short and stable, as in addresses: lower-case letters, digits and hyphens. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    String nameIn(Locale locale) {
        return isJapanese(locale) ? nameJa : nameEn;
    }

    String areaIn(Locale locale) {
        return isJapanese(locale) ? areaJa : areaEn;
    }

    private static boolean isJapanese(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
    }

    public String getNameJa() {
        return nameJa;
    }

    public void setNameJa(String nameJa) {
        this.nameJa = nameJa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    /** Where it takes place, in Japanese. */
    public String getAreaJa() {
        return areaJa;
    }

    public void setAreaJa(String areaJa) {
        this.areaJa = areaJa;
    }

    public String getAreaEn() {
        return areaEn;
    }

    public void setAreaEn(String areaEn) {
        this.areaEn = areaEn;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalDate getKeyDay() {
        return keyDay;
    }

    public void setKeyDay(LocalDate keyDay) {
        this.keyDay = keyDay;
    }

    public LocalDate getBaselineFrom() {
        return baselineFrom;
    }

    public void setBaselineFrom(LocalDate baselineFrom) {
        this.baselineFrom = baselineFrom;
    }

    public LocalDate getBaselineTo() {
        return baselineTo;
    }

    public void setBaselineTo(LocalDate baselineTo) {
        this.baselineTo = baselineTo;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
