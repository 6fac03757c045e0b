package dev.madoguchi.operator.view;

import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.boundary.RegisterImports;
import dev.madoguchi.organisation.entity.RegisterImport;
import dev.madoguchi.organisation.entity.RejectedLine;
import dev.madoguchi.organisation.entity.RejectedPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The lines of the register's file that were not taken over. */
@Named
@RequestScoped
public class RejectedBacking {

    private static final int SIZE = 100;

    private String id;
    private int page = 1;
    private RejectedPage found;

    @Inject
    private RegisterImports imports;

    /** Reads them before the page is made, so that an import that does not exist is a page not found. */
    public void load() {
        found = imports.rejected(uuid(), (page - 1) * SIZE, SIZE);
        if (page > getPages()) {
            page = getPages();
            found = imports.rejected(uuid(), (page - 1) * SIZE, SIZE);
        }
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException none) {
            throw new NotFound(RegisterImport.class, id);
        }
    }

    /** The import. */
    public RegisterImport getItem() {
        return found.ofImport();
    }

    /** The lines of this page of the list. */
    public List<RejectedLine> getLines() {
        return found.lines();
    }

    /** How many lines are listed; the import may count more. */
    public long getTotal() {
        return found.total();
    }

    /** How many pages there are. */
    public int getPages() {
        return ListAddress.pages(found.total(), SIZE);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The number of this page of the list. */
    public String getPage() {
        return Integer.toString(page);
    }

    public void setPage(String typed) {
        page = ListAddress.page(typed);
    }
}
