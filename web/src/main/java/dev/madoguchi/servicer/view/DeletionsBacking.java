package dev.madoguchi.servicer.view;

import dev.madoguchi.disclosure.boundary.Deletions;
import dev.madoguchi.disclosure.entity.DeletionPage;
import dev.madoguchi.disclosure.entity.DeletionPage.Item;
import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a servicer has to delete, and saying that it did. */
@Named
@RequestScoped
public class DeletionsBacking {

    private static final int SIZE = 50;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private Deletions deletions;

    @Inject
    private CounterWords words;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    private JapanClock clock;

    private int page = 1;
    private DeletionPage found;
    private List<String> ticked;

    /** The chosen ones were deleted. */
    public String attest() {
        Set<UUID> chosen = getTicked().stream().map(UUID::fromString).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            FacesMessage refused = new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, language.format("servicer_deletions.text.noneTicked"), null);
            FacesContext.getCurrentInstance().addMessage(null, refused);
            return null;
        }
        deletions.attestAll(chosen);
        notices.tell("servicer_deletions.text.attested", chosen.size());
        return "/servicer/deletions.xhtml?faces-redirect=true";
    }

    /** What is ticked, by the ids that came with it: the list may be another one by now. */
    public List<String> getTicked() {
        if (ticked == null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            ticked = Stream.of(external.getRequestParameterValuesMap().getOrDefault("chosen", new String[0]))
                    .filter(ID.asMatchPredicate())
                    .toList();
        }
        return ticked;
    }

    /** Whether an order is ticked. */
    public boolean isTicked(Item item) {
        return getTicked().contains(item.order().id().toString());
    }

    /** The orders of this page of the list. */
    public List<Item> getItems() {
        return found().items();
    }

    /** How many there are in all. */
    public long getTotal() {
        return found().total();
    }

    /** How many pages that makes. */
    public int getPages() {
        return ListAddress.pages(found().total(), SIZE);
    }

    private DeletionPage found() {
        if (found == null) {
            found = deletions.open((page - 1) * SIZE, SIZE);
            if (page > ListAddress.pages(found.total(), SIZE)) {
                page = ListAddress.pages(found.total(), SIZE);
                found = deletions.open((page - 1) * SIZE, SIZE);
            }
        }
        return found;
    }

    /** What the servicer calls the visitor, shortened; nothing where the visitor is no longer known here. */
    public String shortNameOf(Item item) {
        return item.pseudonym().map(words::shortName).orElse(language.format("servicer_deletions.text.unknown"));
    }

    /** For what it was received. */
    public String purposeOf(Item item) {
        return item.notice().text(language.getCurrent()).title();
    }

    /** Whether the last day is over. */
    public boolean isOverdue(Item item) {
        return item.order().dueOn().isBefore(clock.today());
    }

    /** How many days are left, in words. */
    public String leftOf(Item item) {
        long days = ChronoUnit.DAYS.between(clock.today(), item.order().dueOn());
        if (days == 0) {
            return language.format("servicer_deletions.text.today");
        }
        return days < 0
                ? language.format("servicer_deletions.text.overdue", -days)
                : language.format("servicer_deletions.text.left", days);
    }

    /** The number of this page of the list, of which there is one. */
    public String getPage() {
        found();
        return Integer.toString(page);
    }

    public void setPage(String typed) {
        page = ListAddress.page(typed);
    }
}
