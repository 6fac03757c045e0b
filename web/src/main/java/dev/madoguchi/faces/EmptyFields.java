package dev.madoguchi.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The fields of a submitted form that are needed and were left empty. Where something else in the form is refused they are told with it, so that
 * nobody mends a page in two rounds. A draft may have empty fields until the button that finishes it is pressed.
 */
class EmptyFields {

    private static final Set<VisitHint> ONCE_EACH = EnumSet.of(VisitHint.SKIP_ITERATION, VisitHint.SKIP_UNRENDERED);

    private final FacesContext faces;
    private final Language language;

    EmptyFields(FacesContext faces) {
        this.faces = faces;
        this.language = Beans.the(Language.class);
    }

    void tell() {
        visit(faces.getViewRoot(), component -> {
            if (component instanceof UIForm form && form.isSubmitted() && isToBeComplete(form)) {
                visit(form, this::tellIfEmpty);
            }
        });
    }

    private boolean isToBeComplete(UIForm form) {
        boolean draft = Boolean.TRUE.equals(form.getAttributes().get("draft"));
        return !draft || isFinished(form);
    }

    private boolean isFinished(UIForm form) {
        boolean[] finished = {false};
        visit(form, component -> {
            if (component instanceof UICommand && isTrue(component, "finishing")) {
                finished[0] |=
                        faces.getExternalContext().getRequestParameterMap().containsKey(component.getClientId(faces));
            }
        });
        return finished[0];
    }

    private void tellIfEmpty(UIComponent component) {
        if (component instanceof UIInput field && field.isValid() && isTrue(field, "needed") && isEmpty(field)) {
            boolean choice = field instanceof UISelectOne || field instanceof UISelectMany;
            String text = language.format(choice ? "validation.Chosen" : "validation.Required");
            field.setValid(false);
            faces.addMessage(field.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    private static boolean isEmpty(UIInput field) {
        Object value = field.isLocalValueSet() ? field.getLocalValue() : field.getValue();
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> several && several.isEmpty()
                || value instanceof Object[] chosen && chosen.length == 0;
    }

    private static boolean isTrue(UIComponent component, String attribute) {
        return Boolean.parseBoolean(String.valueOf(component.getAttributes().get(attribute)));
    }

    private void visit(UIComponent from, Consumer<UIComponent> what) {
        from.visitTree(VisitContext.createVisitContext(faces, null, ONCE_EACH), (context, component) -> {
            what.accept(component);
            return VisitResult.ACCEPT;
        });
    }
}
