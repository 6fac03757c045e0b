package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.SurveySection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** Whether the body answers the effect survey. */
@Named
@ViewScoped
public class SurveyBacking extends SectionBacking<SurveySection> {

    private static final long serialVersionUID = 1L;

    @Override
    protected SurveySection sectionOf(Application application) {
        return application.survey().normalised();
    }

    public List<Boolean> getAnswers() {
        return List.of(true, false);
    }
}
