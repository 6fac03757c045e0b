package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.EmailAddress;
import dev.madoguchi.organisation.entity.EmailAddressText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Whether the body answers the effect survey, and the number it is compared with. */
@Embeddable
public class SurveySection implements Section {

    @NotNull(groups = Complete.class, message = "{validation.Chosen}")
    @Column(name = "survey_willing")
    private Boolean willing;

    @EmailAddressText
    @Column(name = "survey_email")
    private String email;

    @Min(0)
    @Max(Section.MOST)
    @Column(name = "baseline_commuters")
    private Integer baselineCommuters;

    @AssertTrue(groups = Complete.class, message = "{validation.BaselineCommuters}")
    private boolean isBaselineCommutersGiven() {
        return !Boolean.TRUE.equals(willing) || baselineCommuters != null;
    }

    /** {@code null} while not answered. */
    public Boolean getWilling() {
        return willing;
    }

    public void setWilling(Boolean willing) {
        this.willing = willing;
    }

    /** Where the survey goes; the contact where {@code null}. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Commuters on a usual day of the campaign's baseline week. */
    public Integer getBaselineCommuters() {
        return baselineCommuters;
    }

    public void setBaselineCommuters(Integer baselineCommuters) {
        this.baselineCommuters = baselineCommuters;
    }

    @Override
    public SurveySection normalised() {
        SurveySection kept = new SurveySection();
        kept.willing = willing;
        kept.email = Answer.value(email, typed -> EmailAddress.of(typed).value());
        kept.baselineCommuters = baselineCommuters;
        return kept;
    }

    @Override
    public SectionName sectionName() {
        return SectionName.SURVEY;
    }

    @Override
    public void writeTo(Application application) {
        application.write(this);
    }
}
