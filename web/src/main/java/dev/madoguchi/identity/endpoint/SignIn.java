package dev.madoguchi.identity.endpoint;

import dev.madoguchi.faces.LocalAddress;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /signin?to=<page>}: a page of its own that needs signing in, and then leads to the page named. */
@WebServlet(SignIn.PATH)
public class SignIn extends HttpServlet {

    static final String PATH = "/signin";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(LocalAddress.orStart(request.getParameter("to")));
    }
}
