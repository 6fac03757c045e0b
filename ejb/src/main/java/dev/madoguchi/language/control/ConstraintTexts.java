package dev.madoguchi.language.control;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words the messages of Bean Validation from our own catalogues, so that a language stays one file.
 *
 * <p>A built-in constraint {@code @Size} speaks with {@code validation.Size}; a constraint of ours names its key itself:
 * {@code message = "{validation.WebAddress}"}. Attributes of the constraint are written {@code {max}}.
 */
public class ConstraintTexts implements MessageInterpolator {

    private static final Pattern BUILT_IN =
            Pattern.compile("\\{jakarta\\.validation\\.constraints\\.(\\w+)\\.message}");
    private static final Pattern PARAMETER = Pattern.compile("\\{([\\w.]+)}");

    private final Texts texts = new Texts();

    /** Made by the validation provider, not by CDI. */
    public ConstraintTexts() {
        texts.discover();
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Texts.REFERENCE);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return word(template, context.getConstraintDescriptor().getAttributes(), locale);
    }

    /** The message of a violation in the given language, whatever language it was found in. */
    public String word(ConstraintViolation<?> violation, Locale locale) {
        return word(
                violation.getMessageTemplate(),
                violation.getConstraintDescriptor().getAttributes(),
                locale);
    }

    private String word(String template, Map<String, Object> attributes, Locale locale) {
        Locale language = texts.bestFor(locale.toLanguageTag());
        String ours = BUILT_IN.matcher(template).replaceAll("{validation.$1}");
        String worded = replace(ours, key -> texts.has(key) ? texts.get(language, key) : null);
        return replace(worded, name -> readable(attributes.get(name), language));
    }

    private static Object readable(Object value, Locale language) {
        return value instanceof Integer || value instanceof Long
                ? NumberFormat.getIntegerInstance(language).format(value)
                : value;
    }

    private static String replace(String pattern, Function<String, Object> values) {
        return PARAMETER.matcher(pattern).replaceAll(found -> {
            Object value = values.apply(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value.toString());
        });
    }
}
