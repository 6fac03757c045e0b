package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.SupportKind;
import dev.madoguchi.telework.entity.SupportSection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the body offers to others. */
@Named
@ViewScoped
public class SupportBacking extends SectionBacking<SupportSection> {

    private static final long serialVersionUID = 1L;

    @Override
    protected SupportSection sectionOf(Application application) {
        return application.support().normalised();
    }

    public List<Boolean> getAnswers() {
        return List.of(true, false);
    }

    public SupportKind[] getKinds() {
        return SupportKind.values();
    }
}
