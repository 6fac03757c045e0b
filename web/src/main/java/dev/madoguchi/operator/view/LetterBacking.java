package dev.madoguchi.operator.view;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.boundary.LetterDispatch;
import dev.madoguchi.organisation.entity.ConfirmationLetter;
import dev.madoguchi.organisation.entity.LetterOf;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.RegisteredSeat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One letter to print. Its code is on the page that printing leads to, and on no other. */
@Named
@ViewScoped
public class LetterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterDispatch letters;

    private String id;

    @PlainText(max = 200)
    @NoMyNumber
    private String evidence;

    private transient LetterOf letter;
    private transient RegisteredSeat seat;
    private transient String code;

    /** Reads the letter before the page is made, so that one that does not exist is a page not found. */
    public void load() {
        letter = letters.letter(uuid());
        seat = letters.destination(uuid()).orElse(null);
    }

    /** Gives the letter its code and shows it, ready for the printer. */
    public void print() {
        code = letters.print(uuid(), evidence).grouped();
        load();
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(ConfirmationLetter.class, "address");
        }
    }

    public LetterOf getLetter() {
        if (letter == null) {
            load();
        }
        return letter;
    }

    /** Whether it can be printed, for the first time or again. */
    public boolean isPrintable() {
        return isOpen() && (seat == null || seat.trouble() == null);
    }

    /** Whether it still waits for being printed, perhaps in vain. */
    public boolean isOpen() {
        return code == null && getLetter().letter().isPrintable();
    }

    /** Where the register says that it has to go; {@code null} where the body has no corporate number. */
    public RegisteredSeat getSeat() {
        return seat;
    }

    /** The code, once. */
    public String getCode() {
        return code;
    }

    /** What the address of a body without a corporate number was compared with. */
    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
