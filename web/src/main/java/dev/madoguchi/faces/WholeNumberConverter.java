package dev.madoguchi.faces;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Whole numbers as people type them: full width digits, commas and spaces are understood. Used by {@code m:number} for
 * properties of type {@code Integer} and {@code Long}.
 */
@FacesConverter("madoguchi.number")
public class WholeNumberConverter implements Converter<Number> {

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");

    @Override
    public Number getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,、\\s]", "");
        if (!WHOLE.matcher(plain).matches()) {
            throw refused("validation.wholeNumber", component);
        }
        try {
            long number = Long.parseLong(plain);
            return isLong(faces, component) ? (Number) number : (Number) Math.toIntExact(number);
        } catch (ArithmeticException | NumberFormatException outOfRange) {
            throw refused("validation.NumberRange", component);
        }
    }

    private static boolean isLong(FacesContext faces, UIComponent component) {
        ValueExpression value = component.getValueExpression("value");
        Class<?> type = value == null ? Integer.class : value.getType(faces.getELContext());
        return type == Long.class || type == long.class;
    }

    private static ConverterException refused(String textKey, UIComponent component) {
        Language language = Beans.the(Language.class);
        String label = String.valueOf(component.getAttributes().get("label"));
        return new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, language.format(textKey, label), null));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Number number) {
        return number == null ? "" : number.toString();
    }
}
