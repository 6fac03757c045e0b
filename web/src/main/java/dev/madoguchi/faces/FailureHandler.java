package dev.madoguchi.faces;

import dev.madoguchi.kernel.DomainException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/**
 * The one place where failures of actions become something to read: a message at the field, a page that explains, or,
 * for what nobody expected, an incident number whose story is in the log.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext() && !faces.getResponseComplete()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            try {
                answer(faces, thrown);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) throws IOException {
        Optional<DomainException> failure = cause(thrown, DomainException.class);
        Optional<ConstraintViolationException> violations = cause(thrown, ConstraintViolationException.class);
        if (cause(thrown, ViewExpiredException.class).isPresent()) {
            expired(faces);
        } else if (cause(thrown, EJBAccessException.class).isPresent()) {
            refused(faces, HttpServletResponse.SC_FORBIDDEN);
        } else if (failure.isPresent() && !canTell(faces)) {
            refused(faces, statusOf(failure.get()));
        } else if (failure.isPresent()) {
            new FailureMessages(faces).tell(failure.get());
        } else if (violations.isPresent() && canTell(faces)) {
            new FailureMessages(faces).tell(violations.get());
        } else if (cause(thrown, OptimisticLockException.class).isPresent() && canTell(faces)) {
            new FailureMessages(faces).tell("error.ChangedMeanwhile");
        } else {
            unexpected(faces, thrown);
        }
    }

    /** A message can be told on a page that is still there and not being written already. */
    private static boolean canTell(FacesContext faces) {
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static int statusOf(DomainException failure) {
        return switch (failure.kind()) {
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }

    private static void refused(FacesContext faces, int status) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            external.redirect(
                    "/error/" + (status == HttpServletResponse.SC_FORBIDDEN ? "forbidden" : "missing") + ".xhtml");
        } else {
            external.responseReset();
            external.responseSendError(status, null);
        }
        faces.responseComplete();
    }

    private static void expired(FacesContext faces) throws IOException {
        String address = Beans.the(Page.class).getAddress();
        faces.getExternalContext()
                .redirect("/error/expired.xhtml?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    private static void unexpected(FacesContext faces, Throwable thrown) throws IOException {
        ExternalContext external = faces.getExternalContext();
        String number = Incident.logged(thrown);
        if (faces.getPartialViewContext().isAjaxRequest()) {
            external.redirect("/error/failed.xhtml?incident=" + number);
        } else {
            external.getRequestMap().put(Incident.ATTRIBUTE, number);
            external.responseReset();
            external.responseSendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null);
        }
        faces.responseComplete();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
