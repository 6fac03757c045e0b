package dev.madoguchi.visitor.view;

import dev.madoguchi.disclosure.boundary.OwnLedger;
import dev.madoguchi.disclosure.entity.LedgerEntry;
import dev.madoguchi.disclosure.entity.LedgerPage;
import dev.madoguchi.faces.Language;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Where a visitor's data went, a part at a time. */
@Named
@RequestScoped
public class LedgerBacking {

    private static final int SIZE = 20;

    @Inject
    private OwnLedger ledger;

    @Inject
    private NoticeWords notices;

    @Inject
    private AskedAttributes attributes;

    @Inject
    private Language language;

    @Inject
    private Whom whom;

    private String before;
    private LedgerPage page;

    /** Reads the part before the page is made, so that somebody else's is a page not found. */
    public void load() {
        page = ledger.page(whom.id(), before == null || before.isBlank() ? null : idOf(before), SIZE);
    }

    private static UUID idOf(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(LedgerEntry.class, "address");
        }
    }

    public List<LedgerPage.Item> getItems() {
        return page.items();
    }

    /** Whether there is an older part. */
    public boolean isMore() {
        return page.more();
    }

    /** The last row of this part, with which the next one is asked for. */
    public UUID getLast() {
        List<LedgerPage.Item> items = page.items();
        return items.isEmpty() ? null : items.get(items.size() - 1).entry().id();
    }

    /** Who received. */
    public String nameOf(LedgerPage.Item item) {
        return item.servicer().name(language.getCurrent());
    }

    /** For what. */
    public String titleOf(LedgerPage.Item item) {
        return notices.of(item.notice()).title();
    }

    /** What was given, by name. */
    public List<String> attributesOf(LedgerPage.Item item) {
        return attributes.labels(item.entry().attributes());
    }

    /** The row after which this part begins, as the address gives it. */
    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
