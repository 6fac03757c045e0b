package dev.madoguchi.telework.view;

import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.OrganisationSection;
import dev.madoguchi.telework.entity.SizeClass;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Who registers. */
@Named
@ViewScoped
public class OrganisationBacking extends SectionBacking<OrganisationSection> {

    private static final long serialVersionUID = 1L;

    @Override
    protected OrganisationSection sectionOf(Application application) {
        return application.organisation().normalised();
    }

    public SizeClass[] getSizes() {
        return SizeClass.values();
    }

    public Prefecture[] getPrefectures() {
        return Prefecture.values();
    }

    public Industry[] getIndustries() {
        return Industry.values();
    }
}
