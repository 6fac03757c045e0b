package dev.madoguchi.servicer.view;

import dev.madoguchi.disclosure.boundary.Counters;
import dev.madoguchi.disclosure.boundary.Deletions;
import dev.madoguchi.disclosure.boundary.ReceivedLedger;
import dev.madoguchi.disclosure.entity.LedgerEntry;
import dev.madoguchi.disclosure.entity.LedgerPage;
import dev.madoguchi.disclosure.entity.LedgerPage.Item;
import dev.madoguchi.faces.Language;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.servicer.entity.Servicer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Where the people of servicers begin: which these are, the ways on, and what was received last. */
@Named
@RequestScoped
public class ServicerStart {

    private static final int SIZE = 50;

    @Inject
    private Counters counters;

    @Inject
    private Deletions deletions;

    @Inject
    private ReceivedLedger ledger;

    @Inject
    private CounterWords words;

    @Inject
    private Language language;

    private String before;
    private List<Servicer> servicers;
    private LedgerPage received;

    /** Reads the ledger before the page is made, so that somebody else's row is a page not found. */
    public void load() {
        received = ledger.page(before == null || before.isBlank() ? null : idOf(before), SIZE);
    }

    private static UUID idOf(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(LedgerEntry.class, "address");
        }
    }

    /** The servicers of the body. */
    public List<Servicer> getServicers() {
        if (servicers == null) {
            servicers = counters.servicers();
        }
        return servicers;
    }

    /** What a servicer is called. */
    public String nameOf(Servicer servicer) {
        return servicer.name(language.getCurrent());
    }

    /** Where it is. */
    public String addressOf(Servicer servicer) {
        return servicer.address(language.getCurrent());
    }

    /** How much has to be deleted. */
    public long getOpenDeletions() {
        return deletions.open(0, 1).total();
    }

    /** What was received, the latest first. */
    public List<Item> getItems() {
        return received.items();
    }

    /** The row after which the next part begins; {@code null} where this is the last one. */
    public UUID getLast() {
        List<Item> items = received.items();
        return received.more() ? items.get(items.size() - 1).entry().id() : null;
    }

    /** What the servicer calls the visitor, shortened. */
    public String visitorOf(Item item) {
        return item.entry().pseudonym().map(words::shortName).orElse(language.format("servicer_start.text.unknown"));
    }

    /** For what it was received. */
    public String purposeOf(Item item) {
        return item.notice().text(language.getCurrent()).title();
    }

    /** What was received. */
    public String attributesOf(Item item) {
        return language.show(words.labels(item.entry().attributes()));
    }

    /** The row after which this part begins, as the address gives it. */
    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
