package dev.madoguchi.notification.control;

import dev.madoguchi.notification.entity.Mail;
import dev.madoguchi.notification.entity.MailTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Delivers what is due, in small batches over one connection each. A server that cannot be reached ends the round: every
 * mail in hand waits for its next attempt.
 */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = System.getLogger(Courier.class.getName());
    private static final int BATCH = 10;

    @Inject
    private MailQueue queue;

    @Inject
    private PostOffice postOffice;

    /** Delivers until nothing is due any more or the mail server fails. */
    public void deliver() {
        boolean goesOn = true;
        while (goesOn) {
            List<Mail> mails = queue.take(BATCH);
            goesOn = !mails.isEmpty() && deliver(new ArrayDeque<>(mails));
        }
    }

    private boolean deliver(Deque<Mail> inHand) {
        MailTrouble trouble = MailTrouble.UNREACHABLE;
        try (Transport transport = postOffice.connect()) {
            trouble = MailTrouble.INTERRUPTED;
            while (!inHand.isEmpty()) {
                handOver(transport, inHand.peek());
                inHand.remove();
            }
            return true;
        } catch (MessagingException broken) {
            LOG.log(
                    Level.WARNING,
                    "Mail server: {0} ({1}); {2} mails wait",
                    trouble,
                    broken.getClass().getSimpleName(),
                    inHand.size());
            for (Mail mail : inHand) {
                queue.missed(mail.id(), trouble);
            }
            return false;
        }
    }

    private void handOver(Transport transport, Mail mail) throws MessagingException {
        Optional<MailTrouble> refusal = Optional.empty();
        try {
            postOffice.send(transport, mail);
        } catch (SendFailedException refused) {
            refusal = Optional.of(isUnknown(refused) ? MailTrouble.RECIPIENT_UNKNOWN : MailTrouble.REFUSED);
        }
        if (refusal.isEmpty()) {
            queue.sent(mail.id());
        } else {
            LOG.log(Level.WARNING, "Mail {0}: {1}", mail.id(), refusal.get());
            queue.missed(mail.id(), refusal.get());
        }
    }

    private static boolean isUnknown(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }
}
