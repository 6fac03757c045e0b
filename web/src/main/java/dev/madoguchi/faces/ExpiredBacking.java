package dev.madoguchi.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page shown when a form was left for too long: it leads back to that form, through sign-in where needed. */
@Named
@RequestScoped
public class ExpiredBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Person person;

    /** The page that had expired, or the sign-in that ends there. */
    public String getAddress() {
        String page = LocalAddress.orStart(request.getParameter("to"));
        return person.isSignedIn() ? page : "/signin?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
