package dev.madoguchi.rest;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers everything else. What containers wrapped is unwrapped and answered as what it is; what nobody expected is a
 * defect: logged under an incident number, of which the client learns the number and nothing more.
 */
@Provider
public class UnexpectedFailures implements ExceptionMapper<Throwable> {

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @Context
    private Providers providers;

    @Override
    public Response toResponse(Throwable failure) {
        return wrapped(failure)
                .map(this::answerByItsOwn)
                .or(() -> answerAsConflict(failure))
                .or(() -> answerAsMalformed(failure))
                .orElseGet(() -> problems.ofIncident(failure, request).toResponse());
    }

    private Optional<Throwable> wrapped(Throwable failure) {
        return failure instanceof EJBException || failure instanceof ProcessingException
                ? causes(failure).skip(1).filter(this::hasItsOwn).findFirst()
                : Optional.empty();
    }

    private boolean hasItsOwn(Throwable cause) {
        ExceptionMapper<? extends Throwable> mapper = providers.getExceptionMapper(cause.getClass());
        return mapper != null && !(mapper instanceof UnexpectedFailures);
    }

    @SuppressWarnings("unchecked")
    private Response answerByItsOwn(Throwable cause) {
        return ((ExceptionMapper<Throwable>) providers.getExceptionMapper(cause.getClass())).toResponse(cause);
    }

    private Optional<Response> answerAsConflict(Throwable failure) {
        return causes(failure).anyMatch(OptimisticLockException.class::isInstance)
                ? Optional.of(problems.of("ChangedMeanwhile", HttpServletResponse.SC_CONFLICT, request)
                        .toResponse())
                : Optional.empty();
    }

    private Optional<Response> answerAsMalformed(Throwable failure) {
        return failure instanceof ProcessingException
                        && causes(failure).anyMatch(c -> c instanceof JsonbException || c instanceof JsonException)
                ? Optional.of(problems.of("MalformedContent", HttpServletResponse.SC_BAD_REQUEST, request)
                        .toResponse())
                : Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
