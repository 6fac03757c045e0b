package dev.madoguchi.visitor.view;

import dev.madoguchi.consent.boundary.OwnConsents;
import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.ConsentState;
import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.consent.entity.NoticeText;
import dev.madoguchi.consent.entity.Offer;
import dev.madoguchi.consent.entity.Validity;
import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads a notice and answers it. */
@Named
@RequestScoped
public class ConsentBacking {

    private static final String CONSENTS = "/visitor/consents.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private OwnConsents consents;

    @Inject
    private NoticeWords words;

    @Inject
    private AskedAttributes attributes;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    private Whom whom;

    @Inject
    private HttpServletRequest request;

    private String purpose;
    private String shown;
    private Offer offer;
    private List<String> optional = new ArrayList<>();
    private List<String> special = new ArrayList<>();
    private boolean confirmed;

    /** Takes it from the address before anything is asked: fields are decoded before parameters are. */
    @PostConstruct
    void read() {
        purpose = request.getParameter("purpose");
    }

    /** Reads what is asked before the page is made; what was granted before is chosen already, but nothing that needs special care. */
    public void load() {
        whom.companion();
        shown = getNotice().id().toString();
        offer.answer().filter(Consent::isGiven).ifPresent(given -> {
            optional = new ArrayList<>(given.granted());
            optional.retainAll(getOptionalNames().keySet());
        });
    }

    private Offer offer() {
        if (offer == null) {
            offer = consents.offer(whom.id(), idOf(purpose));
        }
        return offer;
    }

    private static UUID idOf(String typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(Notice.class, "address");
        }
    }

    /** What is asked at this moment. */
    public Notice getNotice() {
        return offer().asked();
    }

    public NoticeText getWords() {
        return words.of(getNotice());
    }

    /** Who receives. */
    public String getRecipient() {
        return words.recipient(getNotice(), offer().servicer());
    }

    /** Who receives, and where that is. */
    public String getRecipientAddress() {
        return words.recipientWithAddress(getNotice(), offer().servicer());
    }

    /** Until when an agreement lasts, in words. */
    public String getValidity() {
        Validity validity = getNotice().content().validity();
        return language.format(
                "visitor_consent.text.validity." + validity,
                getNotice().content().validityDays());
    }

    /** How long the recipient keeps it, in words. */
    public String getRetention() {
        return language.format(
                "visitor_consent.text.retention", getNotice().content().retentionDays());
    }

    /** What differs from the revision that was agreed to; {@code null} where nothing was, or nothing does. */
    public NoticeChanges getChanges() {
        return offer().isRevised() ? attributes.changes(offer().agreed().orElseThrow(), getNotice()) : null;
    }

    /** The attributes without which the purpose makes no sense. */
    public List<AskedAttributes.Asked> getRequired() {
        return attributes.required(getNotice(), whom.id());
    }

    /** The names of those that can be chosen, by code. */
    public Map<String, String> getOptionalNames() {
        return attributes.optional(getNotice(), whom.id());
    }

    /** The names of those that need special care, by code. */
    public Map<String, String> getSpecialNames() {
        return attributes.special(getNotice(), whom.id());
    }

    /** Whether the visitor has not been asked before. */
    public boolean isFresh() {
        return offer().answer().isEmpty();
    }

    /** Whether the visitor was asked and has not answered. */
    public boolean isAsked() {
        return offer().answer()
                .filter(answer -> answer.state() == ConsentState.REQUESTED)
                .isPresent();
    }

    /** The visitor agrees. */
    public String give() {
        Set<String> granted = new HashSet<>(optional);
        granted.addAll(special);
        getRequired().forEach(asked -> granted.add(asked.code()));
        Set<String> sure = confirmed ? Set.copyOf(special) : Set.of();
        consents.give(whom.id(), idOf(shown), language.getCurrent(), granted, sure);
        notices.tell("visitor_consent.text.given", getRecipient());
        return CONSENTS;
    }

    /** The visitor answers later. */
    public String later() {
        consents.later(whom.id(), idOf(shown), language.getCurrent());
        notices.tell("visitor_consent.text.later");
        return CONSENTS;
    }

    /** The visitor says no. */
    public String refuse() {
        offer().answer().map(Consent::id).ifPresent(consents::withdraw);
        notices.tell("visitor_consent.text.refused");
        return CONSENTS;
    }

    /** The purpose as the address gives it. */
    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    /** The notice whose words the visitor has before them. */
    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public List<String> getOptional() {
        return optional;
    }

    public void setOptional(List<String> optional) {
        this.optional = optional;
    }

    public List<String> getSpecial() {
        return special;
    }

    public void setSpecial(List<String> special) {
        this.special = special;
    }

    /** Whether what needs special care was confirmed apart. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
