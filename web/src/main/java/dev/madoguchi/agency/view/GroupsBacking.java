package dev.madoguchi.agency.view;

import dev.madoguchi.agency.boundary.TravellerGroups;
import dev.madoguchi.agency.entity.TravellerGroup;
import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The groups of the agency, counted. */
@Named
@RequestScoped
public class GroupsBacking {

    private static final int SIZE = 20;

    @Inject
    private TravellerGroups groups;

    @Inject
    private Caller caller;

    private int page = 1;
    private Slice<TravellerGroup> found;

    public Slice<TravellerGroup> getFound() {
        if (found == null) {
            found = groups.mine((page - 1) * SIZE, SIZE);
        }
        return found;
    }

    /** Whether the caller acts for a body; without one there can be no group. */
    public boolean isOfBody() {
        return caller.organisation().isPresent();
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
