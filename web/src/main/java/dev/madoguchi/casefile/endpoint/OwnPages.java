package dev.madoguchi.casefile.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether a form was sent from a page of this application. Forms of pages carry a secret of Faces; those that go straight to a servlet
 * are known by what every browser says about where they come from and no page can change.
 */
@ApplicationScoped
public class OwnPages {

    @Inject
    @ConfigProperty(name = "madoguchi.url")
    private URI url;

    /** Whether one of our own pages sent it. */
    public boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && origin.equals(url.getScheme() + "://" + url.getAuthority());
    }
}
