package dev.madoguchi.visitor.view;

import dev.madoguchi.faces.Beans;
import dev.madoguchi.faces.Language;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeValueInvalid;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Says at each field whether what was entered is a value of its attribute, so that all of a form is told together. */
@FacesValidator("madoguchi.attribute")
public class AttributeValidator implements Validator<Object> {

    @Override
    public void validate(FacesContext faces, UIComponent component, Object entered) {
        Attribute attribute = Beans.the(Questions.class)
                .attribute(String.valueOf(component.getAttributes().get("attribute")))
                .orElseThrow();
        try {
            attribute.kept(valuesOf(entered));
        } catch (AttributeValueInvalid refused) {
            String text = Beans.the(Language.class).format(refused.textKey(), refused.textArguments());
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
