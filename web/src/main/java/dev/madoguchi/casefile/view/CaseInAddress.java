package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The case that the page is about, whatever the service: the parameter {@code case} of its address. */
@Named
@RequestScoped
public class CaseInAddress {

    @Inject
    private HttpServletRequest request;

    /**
     * Its id.
     *
     * @throws NotFound if the address has none
     */
    public UUID id() {
        return idOf(request.getParameter("case"), Casefile.class);
    }

    /** An id as it came from the browser. */
    static UUID idOf(String typed, Class<?> what) {
        try {
            return UUID.fromString(typed == null ? "" : typed);
        } catch (IllegalArgumentException none) {
            throw new NotFound(what, typed);
        }
    }

    /** The same page, read anew. */
    public String again() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&case=" + id();
    }
}
