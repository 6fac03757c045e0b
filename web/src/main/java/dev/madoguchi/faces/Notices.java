package dev.madoguchi.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** What the next page tells first: that something was done. */
@RequestScoped
public class Notices {

    @Inject
    private Language language;

    /** Tells the text under the key, its placeholders filled, on this page or on the one redirected to. */
    public void tell(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text =
                language.format(key, Stream.of(arguments).map(language::show).toArray());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
