package dev.madoguchi.visitor.view;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The claim code that a traveller entered and has not decided about yet: in the memory of this session, and in no address. */
@SessionScoped
public class CodeInHand implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient String code;

    /** Takes it. */
    void take(String entered) {
        code = entered;
    }

    /** Puts it away. */
    void drop() {
        code = null;
    }

    /** As entered, or {@code null}. */
    String code() {
        return code;
    }
}
