package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What an operator says about a material: what it is, and how bodies may use it. */
@Embeddable
public class MaterialDetails {

    @NotNull(message = "{validation.Required}")
    @Enumerated(EnumType.STRING)
    private MaterialKind kind;

    @NotBlank(message = "{validation.Required}")
    @PlainText(max = 100)
    @NoMyNumber
    @Column(name = "title_ja")
    private String titleJa;

    @NotBlank(message = "{validation.Required}")
    @PlainText(max = 100)
    @NoMyNumber
    @Column(name = "title_en")
    private String titleEn;

    @NotBlank(message = "{validation.Required}")
    @PlainText(max = 4000, lines = true)
    @NoMyNumber
    @Column(name = "terms_ja")
    private String termsJa;

    @NotBlank(message = "{validation.Required}")
    @PlainText(max = 4000, lines = true)
    @NoMyNumber
    @Column(name = "terms_en")
    private String termsEn;

    /** A copy that can be changed without changing this. */
    public MaterialDetails copy() {
        MaterialDetails copy = new MaterialDetails();
        copy.kind = kind;
        copy.titleJa = titleJa;
        copy.titleEn = titleEn;
        copy.termsJa = termsJa;
        copy.termsEn = termsEn;
        return copy;
    }

    public MaterialKind getKind() {
        return kind;
    }

    public void setKind(MaterialKind kind) {
        this.kind = kind;
    }

    public String getTitleJa() {
        return titleJa;
    }

    public void setTitleJa(String titleJa) {
        this.titleJa = titleJa;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    /** How it may be used, in Japanese; several lines. */
    public String getTermsJa() {
        return termsJa;
    }

    public void setTermsJa(String termsJa) {
        this.termsJa = termsJa;
    }

    public String getTermsEn() {
        return termsEn;
    }

    public void setTermsEn(String termsEn) {
        this.termsEn = termsEn;
    }
}
