package dev.madoguchi.visitor.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** A new printed code, shown once: it is kept nowhere. */
@Named
@RequestScoped
public class CardBacking {

    /** The code in groups; {@code null} where it was shown before. */
    public String getCode() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(MediaBacking.PRINTED);
    }

    /** The code as it is scanned. */
    public String getPlain() {
        return getCode().replace("-", "");
    }
}
