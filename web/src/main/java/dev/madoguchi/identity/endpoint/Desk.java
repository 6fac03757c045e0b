package dev.madoguchi.identity.endpoint;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /account/desk}: leads whoever signed in to the page on which their work begins. */
@WebServlet("/account/desk")
public class Desk extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String START = "/index.xhtml";
    private static final Map<String, String> DESKS = new LinkedHashMap<>();

    static {
        DESKS.put(Roles.CLERK, "/inbox/list.xhtml");
        DESKS.put(Roles.SUPERVISOR, "/inbox/list.xhtml");
        DESKS.put(Roles.AUDITOR, "/audit/entries.xhtml");
        DESKS.put(Roles.OPERATOR, "/operator/mails.xhtml");
        DESKS.put(Roles.COMPANY, "/telework/start.xhtml");
        DESKS.put(Roles.SERVICER, "/servicer/start.xhtml");
        DESKS.put(Roles.AGENCY, "/agency/groups.xhtml");
        DESKS.put(Roles.VISITOR, "/visitor/start.xhtml");
    }

    @Inject
    private transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String desk = DESKS.entrySet().stream()
                .filter(entry -> caller.isIn(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(START);
        response.sendRedirect(request.getContextPath() + desk);
    }
}
