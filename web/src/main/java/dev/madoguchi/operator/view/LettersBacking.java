package dev.madoguchi.operator.view;

import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.organisation.boundary.LetterDispatch;
import dev.madoguchi.organisation.entity.LetterOf;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The letters that wait to be printed and posted. */
@Named
@RequestScoped
public class LettersBacking {

    private static final int SIZE = 50;

    @Inject
    private LetterDispatch letters;

    private int page = 1;
    private Slice<LetterOf> found;

    public Slice<LetterOf> getFound() {
        if (found == null) {
            found = letters.waiting((page - 1) * SIZE, SIZE);
        }
        return found;
    }

    /** How many pages that makes. */
    public int getPages() {
        return ListAddress.pages(getFound().total(), SIZE);
    }

    public int getNumber() {
        return page;
    }

    /** The page as the address gives it. */
    public String getPage() {
        return null;
    }

    public void setPage(String typed) {
        page = ListAddress.page(typed);
    }
}
