package dev.madoguchi.identity.endpoint;

import fish.payara.security.openid.api.OpenIdContext;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends the session here and, through the identity provider's own page, the one there; then shows the start page. Somebody
 * whose session here has ended meanwhile is asked there before theirs is ended too.
 */
@WebServlet("/signout")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenIdContext identity;

    @Inject
    private transient SignInSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(settings.getEndSession());
        } else {
            identity.logout(request, response);
        }
    }
}
