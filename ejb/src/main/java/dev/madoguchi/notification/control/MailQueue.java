package dev.madoguchi.notification.control;

import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.notification.entity.Mail;
import dev.madoguchi.notification.entity.MailState;
import dev.madoguchi.notification.entity.MailTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The mails that are due, handed out so that no two couriers, of this node or another, have the same one. Each step is a
 * transaction of its own; a courier that dies with a mail in hand loses it when its lease ends.
 */
@ApplicationScoped
public class MailQueue {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final String DUE = "select id from mail where state = 'PENDING' and next_attempt_at <= ?1"
            + " order by next_attempt_at limit ?2 for update skip locked";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private UndeliveredMails undelivered;

    @Inject
    private JapanClock clock;

    /** Takes up to {@code size} mails that are due; they are this courier's until their lease ends. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Mail> take(int size) {
        Instant now = clock.now();
        List<?> due = entities.createNativeQuery(DUE)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, size)
                .getResultList();
        List<Mail> mails = due.stream().map(id -> entities.find(Mail.class, id)).toList();
        mails.forEach(mail -> mail.attempt(now.plus(LEASE)));
        return mails;
    }

    /** The mail server has taken the mail. */
    @Transactional(TxType.REQUIRES_NEW)
    public void sent(UUID mail) {
        entities.find(Mail.class, mail).sent(clock.now());
    }

    /** The attempt came to nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    public void missed(UUID mail, MailTrouble reason) {
        Mail missed = entities.find(Mail.class, mail);
        missed.missed(reason, clock.now());
        tellIfUndeliverable(missed);
    }

    /** A mail that the mail server had taken came back; one that is not known, or was told of before, changes nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    public void bounced(String messageId) {
        entities.createQuery("select m from Mail m where m.messageId = :messageId", Mail.class)
                .setParameter("messageId", messageId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(mail -> mail.state() == MailState.SENT)
                .forEach(mail -> {
                    mail.bounced();
                    tellIfUndeliverable(mail);
                });
    }

    private void tellIfUndeliverable(Mail mail) {
        if (mail.state() == MailState.UNDELIVERABLE) {
            undelivered.returned(mail);
        }
    }

    /** No attempt was made after all; the mail is due again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void putBack(UUID mail) {
        entities.find(Mail.class, mail).putBack(clock.now());
    }
}
