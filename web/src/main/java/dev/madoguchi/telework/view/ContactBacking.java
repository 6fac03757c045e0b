package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.ContactSection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Whom the office writes to. */
@Named
@ViewScoped
public class ContactBacking extends SectionBacking<ContactSection> {

    private static final long serialVersionUID = 1L;

    @Override
    protected ContactSection sectionOf(Application application) {
        return application.contact().normalised();
    }
}
