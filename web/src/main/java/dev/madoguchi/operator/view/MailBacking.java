package dev.madoguchi.operator.view;

import dev.madoguchi.notification.boundary.Mails;
import dev.madoguchi.notification.entity.Mail;
import dev.madoguchi.notification.entity.MailState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One mail as it was written, and another try when it has failed. */
@Named
@RequestScoped
public class MailBacking {

    private UUID id;
    private Mail mail;

    @Inject
    private Mails mails;

    /** Reads the mail before the page is made, so that one that does not exist is a page not found. */
    public void load() {
        mail = mails.mail(id);
    }

    /** Has it tried again. */
    public String retry() {
        mails.retry(id);
        return "/operator/mail.xhtml?faces-redirect=true&id=" + id;
    }

    public Mail getMail() {
        if (mail == null) {
            load();
        }
        return mail;
    }

    /** Whether trying again makes sense. */
    public boolean isFailed() {
        return getMail().state() == MailState.FAILED;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
