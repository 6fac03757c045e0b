package dev.madoguchi.visitor.view;

import dev.madoguchi.consent.boundary.OwnConsents;
import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.ConsentEvent;
import dev.madoguchi.consent.entity.ConsentHistory;
import dev.madoguchi.consent.entity.Receipt;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** An agreement with everything that happened to it. */
@Named
@RequestScoped
public class HistoryBacking {

    @Inject
    private OwnConsents consents;

    @Inject
    private NoticeWords words;

    @Inject
    private AskedAttributes attributes;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private String id;
    private ConsentHistory history;

    /** Takes it from the address before anything is asked: fields are decoded before parameters are. */
    @PostConstruct
    void read() {
        id = request.getParameter("id");
    }

    /** Reads it before the page is made, so that somebody else's is a page not found. */
    public void load() {
        history = consents.history(idOf(id));
    }

    private static UUID idOf(String typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(Consent.class, "address");
        }
    }

    private ConsentHistory history() {
        if (history == null) {
            load();
        }
        return history;
    }

    public Consent getConsent() {
        return history().consent();
    }

    /** What was asked, in a few words. */
    public String getTitle() {
        return words.of(history().notice()).title();
    }

    /** Who receives. */
    public String getRecipient() {
        return words.recipientWithAddress(history().notice(), history().servicer());
    }

    /** What the attributes are called that the visitor agreed to give. */
    public List<String> getGranted() {
        return attributes.labels(getConsent().granted());
    }

    /** Whether it can be stopped. */
    public boolean isLiving() {
        return !getConsent().state().isEnd();
    }

    public List<Receipt> getReceipts() {
        return history().receipts();
    }

    public List<ConsentEvent> getEvents() {
        return history().events();
    }

    /** Stops it at once. */
    public String stop() {
        consents.withdraw(idOf(id));
        notices.tell("visitor_consents.text.stopped");
        return "/visitor/history.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** The consent as the address gives it. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
