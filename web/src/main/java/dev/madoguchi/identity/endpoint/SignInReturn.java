package dev.madoguchi.identity.endpoint;

import dev.madoguchi.faces.LocalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Remembers, while somebody is away signing in, which page they wanted. */
@ApplicationScoped
public class SignInReturn {

    private static final String WANTED = SignInReturn.class.getName() + ".wanted";
    private static final String FAILED = SignInReturn.class.getName() + ".failed";

    /** The page asked for is the one to come back to. */
    public void remember(HttpServletRequest request) {
        String query = request.getQueryString();
        remember(request, request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** This page is the one to come back to. */
    void remember(HttpServletRequest request, String page) {
        request.getSession().setAttribute(WANTED, page);
    }

    /** Signing in succeeded: where to go now. A new session identifier makes an old one, known to others, worthless. */
    public String welcome(HttpServletRequest request) {
        HttpSession session = request.getSession();
        String wanted = LocalAddress.orStart((String) session.getAttribute(WANTED));
        session.removeAttribute(WANTED);
        session.removeAttribute(FAILED);
        request.changeSessionId();
        return wanted;
    }

    /**
     * Signing in failed, most often because it was begun in two windows at once: begins once more, and gives up if that
     * fails too.
     */
    public void startOver(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        String wanted = LocalAddress.orStart((String) session.getAttribute(WANTED));
        if (session.getAttribute(FAILED) != null) {
            session.removeAttribute(FAILED);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        session.setAttribute(FAILED, Boolean.TRUE);
        response.sendRedirect(addressOf(wanted));
    }

    /** The address that signs in and then leads to a page. */
    public static String addressOf(String page) {
        return SignIn.PATH + "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
