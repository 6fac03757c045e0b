package dev.madoguchi.operator.view;

import dev.madoguchi.kernel.NotFound;
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

    private String id;
    private Mail mail;

    @Inject
    private Mails mails;

    /** Reads the mail before the page is made, so that one that does not exist is a page not found. */
    public void load() {
        mail = mails.mail(uuid());
    }

    /** Has it tried again. */
    public String retry() {
        mails.retry(uuid());
        return "/operator/mail.xhtml?faces-redirect=true&id=" + id;
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(Mail.class, id);
        }
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
