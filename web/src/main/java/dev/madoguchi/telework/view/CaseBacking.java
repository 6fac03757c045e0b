package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.kernel.NotFound;
import java.io.Serializable;
import java.util.UUID;

/** What all pages about one case share: its id in the address, {@code ?case=…}. */
public abstract class CaseBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private String typedCase;

    /** The case's id as it stands in the address. */
    public String getCase() {
        return typedCase;
    }

    public void setCase(String typed) {
        typedCase = typed;
    }

    /**
     * The case's id.
     *
     * @throws NotFound if the address has none
     */
    protected UUID caseId() {
        try {
            return UUID.fromString(typedCase == null ? "" : typedCase);
        } catch (IllegalArgumentException none) {
            throw new NotFound(Casefile.class, typedCase);
        }
    }

    /** Leads to another page about this case. */
    protected String to(String page) {
        return "/telework/" + page + ".xhtml?faces-redirect=true&case=" + caseId();
    }
}
