package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the body offers to others: know-how, workspace, software, workation. */
@Embeddable
public class SupportSection implements Section {

    @NotNull(groups = Complete.class, message = "{validation.Chosen}")
    private Boolean supports;

    @Convert(converter = SupportKindsConverter.class)
    @Column(name = "support_offers")
    private Set<SupportKind> offers = new LinkedHashSet<>();

    @PlainText(max = 2000, lines = true)
    @NoMyNumber
    @Column(name = "support_description")
    private String description;

    @AssertTrue(groups = Complete.class, message = "{validation.SupportOffers}")
    private boolean isOffersChosen() {
        return !Boolean.TRUE.equals(supports) || !offers.isEmpty();
    }

    /** Whether it offers anything; {@code null} while not answered. */
    public Boolean getSupports() {
        return supports;
    }

    public void setSupports(Boolean supports) {
        this.supports = supports;
    }

    public Set<SupportKind> getOffers() {
        return offers;
    }

    public void setOffers(Set<SupportKind> offers) {
        this.offers = offers;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public SupportSection normalised() {
        SupportSection kept = new SupportSection();
        kept.supports = supports;
        kept.offers = Answer.choices(SupportKind.class, offers);
        kept.description = Answer.lines(description);
        return kept;
    }

    @Override
    public SectionName sectionName() {
        return SectionName.SUPPORT;
    }

    @Override
    public void writeTo(Application application) {
        application.write(this);
    }
}
