package dev.madoguchi.rest;

import dev.madoguchi.language.control.ConstraintTexts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Answers values that no rule of the domain was even asked about, each at its field and in the client's language. */
@Dependent
@Provider
public class InvalidValues implements ExceptionMapper<ConstraintViolationException> {

    private final ConstraintTexts texts = new ConstraintTexts();

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return problemOf(invalid, request).toResponse();
    }

    /** The problem that these values are. */
    public Problem problemOf(ConstraintViolationException invalid, HttpServletRequest request) {
        Locale language = problems.languageOf(request);
        List<Map<String, Object>> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("field", fieldOf(violation.getPropertyPath()));
            error.put("detail", texts.interpolate(violation.getMessageTemplate(), new Words(violation), language));
            errors.add(error);
        }
        errors.sort((one, other) ->
                one.get("field").toString().compareTo(other.get("field").toString()));
        return problems.ofFields(errors, request);
    }

    /** The path without the method and its parameter's position: what the client called the field. */
    static String fieldOf(Path path) {
        String field = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return field.isEmpty() ? lastOf(path) : field;
    }

    private static String lastOf(Path path) {
        String last = "";
        for (Path.Node node : path) {
            last = String.valueOf(node.getName());
        }
        return last;
    }

    /** What a message may be worded from. */
    private record Words(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
