package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.SecurityMeasure;
import dev.madoguchi.telework.entity.SecuritySection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Measures against leaks, and the declaration of the executive. */
@Named
@ViewScoped
public class SecurityBacking extends SectionBacking<SecuritySection> {

    private static final long serialVersionUID = 1L;

    @Override
    protected SecuritySection sectionOf(Application application) {
        return application.security().normalised();
    }

    public SecurityMeasure[] getKinds() {
        return SecurityMeasure.values();
    }
}
