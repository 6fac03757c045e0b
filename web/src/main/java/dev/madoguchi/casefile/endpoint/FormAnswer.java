package dev.madoguchi.casefile.endpoint;

import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.LocalAddress;
import dev.madoguchi.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Answers a form that did not go through Faces. The script of the page gets one line of text and stays where it is; without it
 * the browser goes back to the page, which tells the same.
 */
@ApplicationScoped
public class FormAnswer {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private Language language;

    @Inject
    private LastUpload lastUpload;

    /** It was done; the text under the key says what. */
    public void done(HttpServletRequest request, HttpServletResponse response, String key) throws IOException {
        answer(request, response, HttpServletResponse.SC_OK, language.format(key));
    }

    /** It was taken, but something has to be put right; the text under the key says what. */
    public void faulty(HttpServletRequest request, HttpServletResponse response, String key) throws IOException {
        answer(request, response, UNPROCESSABLE, language.format(key));
    }

    /** It was refused, for this reason. */
    public void refused(HttpServletRequest request, HttpServletResponse response, DomainException failure)
            throws IOException {
        Object[] words = Stream.of(failure.textArguments()).map(language::show).toArray();
        answer(request, response, statusOf(failure), language.format(failure.textKey(), words));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, int status, String text)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if ("text/plain".equals(request.getHeader("Accept"))) {
            response.setStatus(status);
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(text);
        } else {
            lastUpload.ended(text, status == HttpServletResponse.SC_OK);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", pageOf(request));
        }
    }

    private static int statusOf(DomainException failure) {
        return switch (failure.kind()) {
            case INVALID -> UNPROCESSABLE;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
        };
    }

    private static String pageOf(HttpServletRequest request) {
        try {
            URI page = new URI(String.valueOf(request.getHeader("Referer")));
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return LocalAddress.orStart(page.getRawPath() + query);
        } catch (URISyntaxException nonsense) {
            return LocalAddress.orStart(null);
        }
    }
}
