package dev.madoguchi.notification.control;

import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.language.control.Texts;
import dev.madoguchi.notification.entity.Letter;
import dev.madoguchi.notification.entity.Mail;
import dev.madoguchi.notification.entity.MailPosted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.UUID;

/** Where mails are posted. Posting is part of the caller's transaction: what is rolled back is never sent. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private Texts texts;

    @Inject
    private PostOffice postOffice;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<MailPosted> posted;

    /**
     * Posts a mail made of the texts {@code notification.<template>.subject} and {@code .body}, whose placeholders stand
     * for {@code arguments}. A missing or impossible address stops nobody: the mail is kept as failed.
     *
     * @param caseId the case it is about, or {@code null}
     */
    public void post(String template, UUID caseId, String recipient, Locale language, Object... arguments) {
        keep(mail(template, caseId, recipient, language, arguments));
    }

    /** Posts a mail that carries a secret: it is shown to nobody here, and forgotten once it has left. */
    public void postConfidential(String template, String recipient, Locale language, Object... arguments) {
        Mail mail = mail(template, null, recipient, language, arguments);
        mail.keepConfidential();
        keep(mail);
    }

    private void keep(Mail mail) {
        entities.persist(mail);
        posted.fire(new MailPosted(mail.id()));
    }

    /** The whole mail is in one language: where its text is missing in the recipient's, in English. */
    private Mail mail(String template, UUID caseId, String recipient, Locale wished, Object... arguments) {
        String key = "notification." + template;
        Locale language = texts.spoken(wished, key + ".body");
        String body =
                texts.get(language, key + ".body", arguments) + "\n\n" + texts.get(language, "notification.footer");
        Letter letter = new Letter(recipient, language, texts.get(language, key + ".subject", arguments), body);
        return new Mail(template, caseId, letter, postOffice.domain(), clock.now());
    }
}
