package dev.madoguchi.faces;

import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.language.control.ConstraintTexts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says on the page why an action was refused, at the field when the failure belongs to one. */
class FailureMessages {

    private final FacesContext faces;
    private final Language language;

    FailureMessages(FacesContext faces) {
        this.faces = faces;
        this.language = Beans.the(Language.class);
    }

    void tell(DomainException failure) {
        add(failure.field(), language.format(failure.textKey(), inWords(failure.textArguments())));
    }

    private Object[] inWords(Object... arguments) {
        return Stream.of(arguments).map(language::show).toArray();
    }

    void tell(ConstraintViolationException violations) {
        ConstraintTexts texts = new ConstraintTexts();
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            String text = texts.word(violation, language.getCurrent());
            add(fieldOf(violation.getPropertyPath()), text);
        }
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            new EmptyFields(faces).tell();
        }
    }

    void tell(String textKey) {
        add(Optional.empty(), language.format(textKey));
    }

    private void add(Optional<String> field, String text) {
        Optional<UIComponent> input = field.flatMap(this::inputOf);
        input.ifPresent(this::refuse);
        String clientId = input.map(each -> each.getClientId(faces)).orElse(null);
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
    }

    /** Faces shows a refused field empty unless it still holds what was typed, and that has gone into the model by now. */
    private void refuse(UIComponent input) {
        if (input instanceof UIInput field && field.getSubmittedValue() == null) {
            field.setSubmittedValue(asTyped(field, field.getValue()));
        }
        ((EditableValueHolder) input).setValid(false);
    }

    private Object asTyped(UIInput field, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(each -> asTyped(field, each)).toArray(String[]::new);
        }
        if (value instanceof Object[] several) {
            return asTyped(field, List.of(several));
        }
        if (value == null) {
            return null;
        }
        Converter<Object> converter = converterOf(field, value);
        return converter == null ? value.toString() : converter.getAsString(faces, field, value);
    }

    @SuppressWarnings("unchecked")
    private Converter<Object> converterOf(UIInput field, Object value) {
        Converter<?> own = field.getConverter();
        return (Converter<Object>) (own == null ? faces.getApplication().createConverter(value.getClass()) : own);
    }

    /** The last name on the way; within a map that of its key, because nodes of elements are called {@code <map value>} and the like. */
    private static Optional<String> fieldOf(Path path) {
        String name = null;
        for (Path.Node node : path) {
            boolean ofElement = node.getKind() == ElementKind.CONTAINER_ELEMENT;
            name = node.getKey() != null
                    ? node.getKey().toString()
                    : ofElement || node.getName() == null ? name : node.getName();
        }
        return Optional.ofNullable(name);
    }

    /**
     * The input that is shown under this id. The tree is walked and not visited: a visit evaluates what stands inside of repeated
     * parts without there being a row.
     */
    private Optional<UIComponent> inputOf(String id) {
        return tree(faces.getViewRoot())
                .filter(each -> each instanceof EditableValueHolder && id.equals(each.getId()))
                .filter(FailureMessages::isShown)
                .findFirst();
    }

    private static Stream<UIComponent> tree(UIComponent top) {
        Stream.Builder<UIComponent> below = Stream.builder();
        top.getFacetsAndChildren().forEachRemaining(below);
        return Stream.concat(Stream.of(top), below.build().flatMap(FailureMessages::tree));
    }

    private static boolean isShown(UIComponent input) {
        return Stream.iterate(input, Objects::nonNull, UIComponent::getParent).allMatch(UIComponent::isRendered);
    }
}
