package dev.madoguchi.operator.view;

import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.notification.boundary.Mails;
import dev.madoguchi.notification.entity.Mail;
import dev.madoguchi.notification.entity.MailFilter;
import dev.madoguchi.notification.entity.MailPage;
import dev.madoguchi.notification.entity.MailState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was mailed to whom, and what became of it. */
@Named
@RequestScoped
public class MailsBacking {

    private static final int SIZE = 50;

    private String state;
    private String search;
    private int page = 1;
    private MailPage found;

    @Inject
    private Mails mails;

    /** The mails of this page of the list. */
    public List<Mail> getMails() {
        return found().mails();
    }

    /** How many match in all. */
    public long getTotal() {
        return found().total();
    }

    /** How many pages that makes. */
    public int getPages() {
        return pagesOf(found());
    }

    private MailPage found() {
        if (found == null) {
            MailState wanted = ListAddress.choice(MailState.class, state).orElse(null);
            MailFilter filter = new MailFilter(wanted, ListAddress.text(search));
            found = mails.page(filter, (page - 1) * SIZE, SIZE);
            if (page > pagesOf(found)) {
                page = pagesOf(found);
                found = mails.page(filter, (page - 1) * SIZE, SIZE);
            }
        }
        return found;
    }

    private static int pagesOf(MailPage found) {
        return ListAddress.pages(found.total(), SIZE);
    }

    /** The states to choose from. */
    public MailState[] getStates() {
        return MailState.values();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
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
