package dev.madoguchi.visitor.view;

import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.medium.boundary.Media;
import dev.madoguchi.medium.entity.OwnMedium;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What a visitor can show at counters, and linking more. */
@Named
@RequestScoped
public class MediaBacking {

    /** Under which the next page, and only that one, finds a new printed code. */
    static final String PRINTED = "printedCode";

    private static final String HERE = "/visitor/media.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Media media;

    @Inject
    private Whom whom;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    private List<OwnMedium> all;
    private String phoneLabel;
    private String key;
    private String cardLabel;
    private String number;
    private String printLabel;

    /** Reads all of it before the page is made, so that the page of somebody else is a page not found. */
    public void load() {
        getMedia();
    }

    /** Links this phone, whose browser gave its key. */
    public String linkPhone() {
        media.linkPhone(whom.id(), phoneLabel, key);
        notices.tell("visitor_media.text.phoneLinked");
        return HERE;
    }

    /** Links the card whose number was read. */
    public String linkCard() {
        media.linkCard(whom.id(), cardLabel, number);
        notices.tell("visitor_media.text.cardLinked");
        return HERE;
    }

    /** Makes a code to print, which the next page shows once. */
    public String printCode() {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .put(PRINTED, media.printCode(whom.id(), printLabel).grouped());
        return "/visitor/card.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Puts an end to what was lost. */
    public String block(UUID medium) {
        media.block(medium);
        notices.tell("visitor_media.text.blockedNow");
        return HERE;
    }

    /** All of it. */
    public List<OwnMedium> getMedia() {
        if (all == null) {
            all = media.mine(whom.id());
        }
        return all;
    }

    /** What the visitor calls it, else what it is. */
    public String nameOf(OwnMedium each) {
        return each.label() == null ? language.show(each.kind()) : each.label();
    }

    /** What it is, since when, and when it was used last. */
    public String about(OwnMedium each) {
        return each.lastUsedAt() == null
                ? language.format(
                        "visitor_media.text.unused", language.show(each.kind()), language.show(each.linkedAt()))
                : language.format(
                        "visitor_media.text.used",
                        language.show(each.kind()),
                        language.show(each.linkedAt()),
                        language.show(each.lastUsedAt()));
    }

    /** By which the browser knows whether a key that it keeps belongs to somebody else. */
    public String getAccount() {
        return caller.subject();
    }

    public String getPhoneLabel() {
        return phoneLabel;
    }

    public void setPhoneLabel(String phoneLabel) {
        this.phoneLabel = phoneLabel;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getCardLabel() {
        return cardLabel;
    }

    public void setCardLabel(String cardLabel) {
        this.cardLabel = cardLabel;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPrintLabel() {
        return printLabel;
    }

    public void setPrintLabel(String printLabel) {
        this.printLabel = printLabel;
    }
}
