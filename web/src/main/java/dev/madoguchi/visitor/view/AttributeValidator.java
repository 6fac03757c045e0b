package dev.madoguchi.visitor.view;

import dev.madoguchi.faces.Language;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeValueInvalid;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Says at each field whether what was entered is a value of its attribute, so that all of a form is told together. */
@FacesValidator(value = "madoguchi.attribute", managed = true)
public class AttributeValidator implements Validator<Object> {

    @Inject
    private Questions questions;

    @Inject
    private Language language;

    @Override
    public void validate(FacesContext faces, UIComponent component, Object entered) {
        Attribute attribute = questions
                .attribute(String.valueOf(component.getAttributes().get("attribute")))
                .orElseThrow();
        try {
            attribute.kept(valuesOf(entered));
        } catch (AttributeValueInvalid refused) {
            String text = language.format(refused.textKey(), refused.textArguments());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), refused);
        }
    }

    private static List<String> valuesOf(Object entered) {
        if (entered instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        if (entered instanceof Object[] several) {
            return Stream.of(several).map(String::valueOf).toList();
        }
        return entered == null ? List.of() : List.of(entered.toString());
    }
}
