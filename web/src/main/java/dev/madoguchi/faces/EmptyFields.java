package dev.madoguchi.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * The fields of a submitted form that are needed and were left empty. Where something else in the form is refused they are told with it, so that
 * nobody mends a page in two rounds. A draft may have empty fields until the button that finishes it is pressed.
 */
class EmptyFields {

    private final FacesContext faces;
    private final Language language;

    EmptyFields(FacesContext faces) {
        this.faces = faces;
        this.language = Beans.the(Language.class);
    }

    void tell() {
        shown(faces.getViewRoot())
                .filter(component -> component instanceof UIForm form && form.isSubmitted() && isToBeComplete(form))
                .flatMap(EmptyFields::shown)
                .toList()
                .forEach(this::tellIfEmpty);
    }

    private boolean isToBeComplete(UIForm form) {
        return !isTrue(form, "draft")
                || shown(form)
                        .filter(component -> component instanceof UICommand && isTrue(component, "finishing"))
                        .anyMatch(this::isPressed);
    }

    private boolean isPressed(UIComponent button) {
        return faces.getExternalContext().getRequestParameterMap().containsKey(button.getClientId(faces));
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

    /** What is shown, without what stands inside of repeated parts: nothing there can be asked without its row. */
    private static Stream<UIComponent> shown(UIComponent top) {
        if (!top.isRendered()) {
            return Stream.empty();
        }
        boolean repeats = top instanceof NamingContainer && !(top instanceof UIForm || top instanceof UIViewRoot);
        Stream.Builder<UIComponent> below = Stream.builder();
        if (!repeats) {
            top.getFacetsAndChildren().forEachRemaining(below);
        }
        return Stream.concat(Stream.of(top), below.build().flatMap(EmptyFields::shown));
    }
}
