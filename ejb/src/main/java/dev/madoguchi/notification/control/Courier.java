package dev.madoguchi.notification.control;

import dev.madoguchi.notification.entity.Mail;
import dev.madoguchi.notification.entity.MailTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Delivers what is due, in small batches over one connection each. A server that cannot be reached ends the round: every
 * mail in hand waits for its next attempt. A connection that breaks over one mail costs only that mail an attempt.
 */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = System.getLogger(Courier.class.getName());
    private static final int BATCH = 10;

    private MailQueue queue;
    private PostOffice postOffice;

    /** For CDI. */
    protected Courier() {}

    /** A courier between the queue and the mail server. */
    @Inject
    public Courier(MailQueue queue, PostOffice postOffice) {
        this.queue = queue;
        this.postOffice = postOffice;
    }

    /** Delivers until nothing is due any more or the mail server fails. */
    public void deliver() {
        boolean goesOn = true;
        while (goesOn) {
            List<Mail> mails = queue.take(BATCH);
            goesOn = !mails.isEmpty() && deliver(new ArrayDeque<>(mails));
        }
    }

    private boolean deliver(Deque<Mail> inHand) {
        boolean connected = false;
        try (Transport transport = postOffice.connect()) {
            connected = true;
            while (!inHand.isEmpty()) {
                handOver(transport, inHand.peek());
                inHand.remove();
            }
        } catch (MessagingException broken) {
            LOG.log(
                    Level.WARNING,
                    "Mail server: {0}; {1} mails wait",
                    broken.getClass().getSimpleName(),
                    inHand.size());
            if (connected) {
                interrupted(inHand);
            } else {
                inHand.forEach(mail -> queue.missed(mail.id(), MailTrouble.UNREACHABLE));
            }
        }
        return connected;
    }

    /** Only the mail over which the connection broke has had its attempt: it may be the reason. */
    private void interrupted(Deque<Mail> inHand) {
        if (!inHand.isEmpty()) {
            queue.missed(inHand.remove().id(), MailTrouble.INTERRUPTED);
            inHand.forEach(mail -> queue.putBack(mail.id()));
        }
    }

    private void handOver(Transport transport, Mail mail) throws MessagingException {
        Optional<MailTrouble> refusal = Optional.empty();
        try {
            postOffice.send(transport, mail);
        } catch (AddressException impossible) {
            refusal = Optional.of(MailTrouble.NO_ADDRESS);
        } catch (SendFailedException refused) {
            refusal = Optional.of(Refusal.of(refused));
        }
        if (refusal.isEmpty()) {
            queue.sent(mail.id());
        } else {
            LOG.log(Level.WARNING, "Mail {0}: {1}", mail.id(), refusal.get());
            queue.missed(mail.id(), refusal.get());
        }
    }
}
