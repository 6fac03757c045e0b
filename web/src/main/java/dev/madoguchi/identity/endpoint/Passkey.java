package dev.madoguchi.identity.endpoint;

import dev.madoguchi.faces.LocalAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /account/passkey?to=<page>}: has the identity provider add a passkey to the account, and then leads to the page named. */
@WebServlet("/account/passkey")
public class Passkey extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInReturn memory;

    @Inject
    private transient SignInSettings settings;

    @Inject
    private transient SignInLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        memory.remember(request, LocalAddress.orStart(request.getParameter("to")));
        response.sendRedirect(settings.getPasskeyRegistration() + "&ui_locales=" + language.of(request));
    }
}
