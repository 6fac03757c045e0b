package dev.madoguchi.identity.endpoint;

import dev.madoguchi.faces.LocalAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The answer to a form sent after the session ended: the page that says so and leads back. Faces' own requests in the
 * background follow no redirect and get theirs in the form they understand.
 */
final class SessionExpired {

    static final String PAGE = "/error/expired.xhtml";

    private SessionExpired() {}

    static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address =
                request.getContextPath() + PAGE + "?to=" + URLEncoder.encode(pageOf(request), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.getWriter()
                    .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                    .append("<partial-response><redirect url=\"")
                    .append(address)
                    .append("\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }

    /** The page the form was on: as the browser's address said, because a form's own address lacks the parameters. */
    private static String pageOf(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer != null) {
            try {
                URI page = new URI(referer);
                if (request.getRequestURI().equals(page.getRawPath())) {
                    return LocalAddress.orStart(
                            page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()));
                }
            } catch (URISyntaxException nonsense) {
                return LocalAddress.orStart(request.getRequestURI());
            }
        }
        return LocalAddress.orStart(request.getRequestURI());
    }
}
