package dev.madoguchi.operator.view;

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

    private MailState state;
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
    public long getPages() {
        return Math.max(1, (getTotal() + SIZE - 1) / SIZE);
    }

    private MailPage found() {
        if (found == null) {
            found = mails.page(new MailFilter(state, search), (page - 1) * SIZE, SIZE);
        }
        return found;
    }

    /** The states to choose from. */
    public MailState[] getStates() {
        return MailState.values();
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.min(Math.max(page, 1), Integer.MAX_VALUE / SIZE);
    }
}
