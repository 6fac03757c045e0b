package dev.madoguchi.telework.view;

import dev.madoguchi.faces.Language;
import dev.madoguchi.telework.entity.SectionProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Words what is missing in a registration: {@code #{problemTexts.of(problem)}}. */
@Named
@RequestScoped
public class ProblemTexts {

    private static final String FORM = "form:";

    @Inject
    private Language language;

    /** The section, the field and what to do there. */
    public String of(SectionProblem problem) {
        String label = language.optional("telework_" + pageOf(problem) + ".field." + problem.field());
        return language.about(language.show(problem.section()), language.about(label, text(problem)));
    }

    private String text(SectionProblem problem) {
        String text = language.format(problem.textKey());
        for (Map.Entry<String, Object> argument : problem.arguments().entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", language.show(argument.getValue()));
        }
        return text;
    }

    /** The name of the page on which it is mended. */
    public String pageOf(SectionProblem problem) {
        return NextStep.page(problem.section());
    }

    /** Shows each problem at its field on this page. */
    void showAtFields(List<SectionProblem> problems) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (SectionProblem problem : problems) {
            UIComponent input = faces.getViewRoot().findComponent(FORM + problem.field());
            if (input instanceof EditableValueHolder field) {
                field.setValid(false);
            }
            faces.addMessage(
                    input == null ? null : input.getClientId(faces),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text(problem), null));
        }
        faces.validationFailed();
    }
}
