package dev.madoguchi.operator.view;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.boundary.ConfirmationLetters;
import dev.madoguchi.organisation.entity.ConfirmationLetter;
import dev.madoguchi.organisation.entity.LetterOf;
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
    private transient ConfirmationLetters letters;

    private String id;
    private transient LetterOf letter;
    private transient String code;

    /** Reads the letter before the page is made, so that one that does not exist is a page not found. */
    public void load() {
        letter = letters.letter(uuid());
    }

    /** Gives the letter its code and shows it, ready for the printer. */
    public void print() {
        letter = null;
        code = letters.print(uuid()).grouped();
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
        return code == null && getLetter().letter().isPrintable();
    }

    /** The code, once. */
    public String getCode() {
        return code;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
