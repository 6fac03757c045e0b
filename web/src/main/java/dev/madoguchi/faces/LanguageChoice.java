package dev.madoguchi.faces;

import dev.madoguchi.identity.boundary.Accounts;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.language.control.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;

/**
 * Takes the choice of a language in the header, keeps it in the browser and in the account, and leads back to the page
 * the person was on.
 */
@WebServlet("/language")
public class LanguageChoice extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Accounts accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Locale chosen = texts.bestFor(request.getParameter("to"));
        response.addCookie(kept(chosen, request.isSecure()));
        if (caller.isSignedIn() && accounts.mine().isPresent()) {
            accounts.chooseLanguage(chosen);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalAddress.orStart(request.getParameter("from")));
    }

    private static Cookie kept(Locale language, boolean secure) {
        Cookie cookie = new Cookie(Language.COOKIE, language.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
