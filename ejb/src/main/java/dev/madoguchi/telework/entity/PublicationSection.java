package dev.madoguchi.telework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which items of the registration everyone may see. */
@Embeddable
public class PublicationSection implements Section {

    @AssertTrue(groups = Complete.class, message = "{validation.PublicationDecided}")
    @Column(name = "publication_decided")
    private boolean decided;

    @Convert(converter = PublicItemsConverter.class)
    @Column(name = "public_items")
    private Set<PublicItem> items = new LinkedHashSet<>();

    /** The body has looked at the items and decided. */
    public boolean isDecided() {
        return decided;
    }

    public void setDecided(boolean decided) {
        this.decided = decided;
    }

    /** What is public. */
    public Set<PublicItem> getItems() {
        return items;
    }

    public void setItems(Set<PublicItem> items) {
        this.items = items;
    }

    @Override
    public PublicationSection normalised() {
        PublicationSection kept = new PublicationSection();
        kept.decided = decided;
        kept.items = Answer.choices(PublicItem.class, items);
        return kept;
    }

    @Override
    public SectionName sectionName() {
        return SectionName.PUBLICATION;
    }

    @Override
    public void writeTo(Application application) {
        application.write(this);
    }
}
