package dev.madoguchi.agency.view;

import dev.madoguchi.agency.entity.IssuedCodes;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;

/** The slips that were just made, on their way to the page that shows them: in the memory of this session, and given out once. */
@SessionScoped
public class SlipsInHand implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient IssuedCodes issued;

    /** Takes what was just made. */
    void take(IssuedCodes codes) {
        issued = codes;
    }

    /** Gives them out, once. */
    Optional<IssuedCodes> giveOut() {
        Optional<IssuedCodes> given = Optional.ofNullable(issued);
        issued = null;
        return given;
    }
}
