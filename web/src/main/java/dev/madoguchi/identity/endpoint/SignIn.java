package dev.madoguchi.identity.endpoint;

import dev.madoguchi.faces.LocalAddress;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * {@code /signin?to=<page>}: a page of its own that needs signing in, and then leads to the page named; with {@code register=true} whoever is
 * not signed in is led to registering as a visitor. Somebody of a company who belongs
 * to no body yet cannot do anything before they do: from the start page they are led to where that begins.
 */
@WebServlet(SignIn.PATH)
public class SignIn extends HttpServlet {

    static final String PATH = "/signin";

    private static final long serialVersionUID = 1L;
    private static final Set<String> START_PAGE = Set.of("/", "/index.xhtml");
    private static final String FIRST_PAGE_OF_NEWCOMERS = "/organisation/join.xhtml";

    @Inject
    private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = LocalAddress.orStart(request.getParameter("to"));
        response.sendRedirect(START_PAGE.contains(wanted) && isNewcomer() ? FIRST_PAGE_OF_NEWCOMERS : wanted);
    }

    /** Whether this is the way in of somebody who has no account yet. */
    static boolean isOfNewcomer(HttpServletRequest request) {
        return PATH.equals(request.getServletPath()) && Boolean.parseBoolean(request.getParameter("register"));
    }

    private boolean isNewcomer() {
        return caller.isIn(Roles.COMPANY) && caller.organisations().isEmpty();
    }
}
