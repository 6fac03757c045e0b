package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.KanaName;
import dev.madoguchi.organisation.entity.KanaText;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.PostalCode;
import dev.madoguchi.organisation.entity.PostalCodeText;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.organisation.entity.ValidCorporateNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Who registers: name, corporate number, head office, industry and size. */
@Embeddable
public class OrganisationSection implements Section {

    @NotBlank(groups = Complete.class, message = "{validation.Required}")
    @PlainText(max = 200)
    @NoMyNumber
    private String name;

    @NotBlank(groups = Complete.class, message = "{validation.Required}")
    @KanaText
    @PlainText(max = 200)
    @Column(name = "name_kana")
    private String nameKana;

    @ValidCorporateNumber
    @Column(name = "corporate_number")
    private String corporateNumber;

    @Column(name = "without_number")
    private boolean withoutNumber;

    @NotBlank(groups = Complete.class, message = "{validation.Required}")
    @PostalCodeText
    @Column(name = "postal_code")
    private String postalCode;

    @NotNull(groups = Complete.class, message = "{validation.Chosen}")
    @Convert(converter = PrefectureConverter.class)
    private Prefecture prefecture;

    @NotBlank(groups = Complete.class, message = "{validation.Required}")
    @PlainText(max = 100)
    @NoMyNumber
    private String city;

    @NotBlank(groups = Complete.class, message = "{validation.Required}")
    @PlainText(max = 200)
    @NoMyNumber
    private String street;

    @PlainText(max = 200)
    @NoMyNumber
    private String building;

    @NotNull(groups = Complete.class, message = "{validation.Chosen}")
    @Enumerated(EnumType.STRING)
    private Industry industry;

    @NotNull(groups = Complete.class, message = "{validation.Required}")
    @Min(1)
    @Max(Section.MOST)
    @Column(name = "staff_total")
    private Integer staffTotal;

    @Min(0)
    @Max(Section.MOST)
    @Column(name = "staff_regular")
    private Integer staffRegular;

    @NotNull(groups = Complete.class, message = "{validation.Chosen}")
    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private SizeClass sizeClass;

    @WebAddress
    @PlainText(max = 500)
    @NoMyNumber
    private String website;

    @AssertTrue(groups = Complete.class, message = "{validation.CorporateNumberOrNone}")
    private boolean isCorporateNumberDecided() {
        return withoutNumber != (corporateNumber != null);
    }

    @AssertTrue(groups = Complete.class, message = "{validation.StaffRegularWithinTotal}")
    private boolean isStaffRegularPlausible() {
        return staffRegular == null || staffTotal == null || staffRegular <= staffTotal;
    }

    /** What a body is known by. */
    public static OrganisationSection of(Organisation body) {
        OrganisationSection known = new OrganisationSection();
        known.name = body.name();
        known.nameKana = body.nameKana().orElse(null);
        known.corporateNumber = body.corporateNumber().orElse(null);
        known.withoutNumber = body.corporateNumber().isEmpty();
        return known;
    }

    /** The registered name. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Its reading in full-width katakana, without the corporate form. */
    public String getNameKana() {
        return nameKana;
    }

    public void setNameKana(String nameKana) {
        this.nameKana = nameKana;
    }

    /** Thirteen digits (法人番号); {@code null} where the body has none. */
    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }

    /** Declared: the body has no corporate number. */
    public boolean isWithoutNumber() {
        return withoutNumber;
    }

    public void setWithoutNumber(boolean withoutNumber) {
        this.withoutNumber = withoutNumber;
    }

    /** Seven digits. */
    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    /** Of the head office. */
    public Prefecture getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(Prefecture prefecture) {
        this.prefecture = prefecture;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    /** Building and floor, if any. */
    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }

    /** Division of the Japan Standard Industrial Classification. */
    public Industry getIndustry() {
        return industry;
    }

    public void setIndustry(Industry industry) {
        this.industry = industry;
    }

    /** All who work there. */
    public Integer getStaffTotal() {
        return staffTotal;
    }

    public void setStaffTotal(Integer staffTotal) {
        this.staffTotal = staffTotal;
    }

    /** Those in regular employment among them. */
    public Integer getStaffRegular() {
        return staffRegular;
    }

    public void setStaffRegular(Integer staffRegular) {
        this.staffRegular = staffRegular;
    }

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public void setSizeClass(SizeClass sizeClass) {
        this.sizeClass = sizeClass;
    }

    /** Absolute http or https address, if any. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    @Override
    public OrganisationSection normalised() {
        OrganisationSection kept = new OrganisationSection();
        kept.name = Answer.line(name);
        kept.nameKana = Answer.value(nameKana, typed -> KanaName.ofBody(typed).value());
        kept.corporateNumber =
                Answer.value(corporateNumber, typed -> CorporateNumber.of(typed).value());
        kept.withoutNumber = withoutNumber;
        kept.postalCode = Answer.value(postalCode, typed -> PostalCode.of(typed).value());
        kept.prefecture = prefecture;
        kept.city = Answer.line(city);
        kept.street = Answer.line(street);
        kept.building = Answer.line(building);
        kept.industry = industry;
        kept.staffTotal = staffTotal;
        kept.staffRegular = staffRegular;
        kept.sizeClass = sizeClass;
        kept.website = Answer.line(website);
        return kept;
    }

    @Override
    public SectionName sectionName() {
        return SectionName.ORGANISATION;
    }

    @Override
    public void writeTo(Application application) {
        application.write(this);
    }
}
