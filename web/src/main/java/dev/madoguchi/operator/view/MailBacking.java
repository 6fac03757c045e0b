package dev.madoguchi.operator.view;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.notification.boundary.Mails;
import dev.madoguchi.notification.entity.Mail;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One mail as it was written, and another try when it has failed. */
@Named
@ViewScoped
public class MailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private String id;
    private transient Mail mail;

    @Inject
    private transient Mails mails;

    /** Reads the mail before the page is made, so that one that does not exist is a page not found. */
    public void load() {
        mail = mails.mail(uuid());
    }

    /** Has it tried again; if somebody else did so meanwhile, the page shows what became of it. */
    public String retry() {
        mail = null;
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
