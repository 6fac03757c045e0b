package dev.madoguchi.casefile.endpoint;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** How the last upload of this person ended, for browsers without scripts: told once, by the page they come back to. */
@Named
@SessionScoped
public class LastUpload implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private boolean successful;

    /** It ended so. */
    public void ended(String inWords, boolean well) {
        text = inWords;
        successful = well;
    }

    /** What there is to tell, once; {@code null} where there is nothing. */
    public String getText() {
        String told = text;
        text = null;
        return told;
    }

    /** How it is told: success or error. */
    public String getTone() {
        return successful ? "success" : "error";
    }
}
