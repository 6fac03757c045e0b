package dev.madoguchi.servicer.view;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.UUID;

/** At which counter this browser stands, as long as its person is signed in. */
@SessionScoped
public class CounterInUse implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID terminal;

    /** It stands at this one from now on. */
    void choose(UUID chosen) {
        terminal = chosen;
    }

    /** Whether it stands at this one. */
    boolean is(UUID other) {
        return other.equals(terminal);
    }
}
