package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.PublicItem;
import dev.madoguchi.telework.entity.PublicationSection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** What everyone may see of the registration. */
@Named
@ViewScoped
public class PublicationBacking extends SectionBacking<PublicationSection> {

    private static final long serialVersionUID = 1L;

    @Override
    protected PublicationSection sectionOf(Application application) {
        return application.publication().normalised();
    }

    public PublicItem[] getKinds() {
        return PublicItem.values();
    }
}
