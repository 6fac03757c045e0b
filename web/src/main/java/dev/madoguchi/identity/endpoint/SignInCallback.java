package dev.madoguchi.identity.endpoint;

import dev.madoguchi.faces.Language;
import dev.madoguchi.identity.boundary.Accounts;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Account;
import fish.payara.security.openid.api.OpenIdClaims;
import fish.payara.security.openid.api.OpenIdContext;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the identity provider sends people back to. By the time this runs the mechanism has exchanged the code and signed
 * the person in, or has not; this remembers them and leads to the page they wanted.
 */
@WebServlet(SignInCallback.PATH)
public class SignInCallback extends HttpServlet {

    static final String PATH = "/signin/callback";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient SignInReturn memory;

    @Inject
    private transient OpenIdContext identity;

    @Inject
    private transient IdentityToken token;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!caller.isSignedIn()) {
            memory.startOver(request, response);
            return;
        }
        String wanted = memory.welcome(request);
        try {
            OpenIdClaims claims = identity.getClaims();
            accounts.signedIn(
                    claims.getPreferredUsername().orElseGet(caller::subject),
                    DisplayName.of(claims.getFamilyName(), claims.getGivenName(), claims.getName()),
                    claims.getEmail().orElse(null),
                    token.hasVerifiedEmail());
            keepLanguage();
            response.sendRedirect(wanted);
        } catch (EJBAccessException noRoleAtAll) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Mails come in the language in which the person first read the pages, until they choose another. */
    private void keepLanguage() {
        if (accounts.mine().flatMap(Account::language).isEmpty()) {
            accounts.chooseLanguage(language.getWished());
        }
    }
}
