package dev.madoguchi.rest;

import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.language.control.Texts;
import dev.madoguchi.language.control.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Words problems for whoever asked. The title comes from {@code problem.<status>}, the detail from {@code error.<name>}.
 */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Inject
    private Texts texts;

    @Inject
    private Wording wording;

    /** The problem that a failure of the domain is. */
    public Problem of(DomainException failure, HttpServletRequest request) {
        Locale language = languageOf(request);
        String detail = wording.text(language, failure.textKey(), failure.textArguments());
        int status = statusOf(failure.kind());
        Problem problem = new Problem(
                failure.getClass().getSimpleName(),
                status,
                language,
                texts.get(language, "problem." + status),
                detail,
                request.getRequestURI(),
                failure.data());
        return failure.field()
                .map(field -> problem.with("errors", List.of(Map.of("field", field, "detail", detail))))
                .orElse(problem);
    }

    /** A problem with the request itself, before any rule of the domain was asked. */
    public Problem of(String name, int status, HttpServletRequest request) {
        Locale language = languageOf(request);
        return new Problem(
                name,
                status,
                language,
                texts.get(language, "problem." + status),
                texts.get(language, "error." + name),
                request.getRequestURI(),
                Map.of());
    }

    /** A problem with values at certain fields. */
    public Problem ofFields(List<Map<String, Object>> errors, HttpServletRequest request) {
        return of("InvalidContent", Problem.UNPROCESSABLE, request).with("errors", errors);
    }

    /**
     * A defect: logged under an incident number, of which the client learns the number and nothing more.
     */
    public Problem ofIncident(Throwable failure, HttpServletRequest request) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident + " at " + request.getRequestURI());
        return of("Unexpected", HttpServletResponse.SC_INTERNAL_SERVER_ERROR, request)
                .with("incident", incident);
    }

    /** The language in which to answer. */
    public Locale languageOf(HttpServletRequest request) {
        return Texts.everywhere(texts.bestFor(request.getHeader("Accept-Language")));
    }

    private static int statusOf(DomainException.Kind kind) {
        return switch (kind) {
            case INVALID -> Problem.UNPROCESSABLE;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
        };
    }
}
