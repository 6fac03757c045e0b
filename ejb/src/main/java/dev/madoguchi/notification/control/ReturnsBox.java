package dev.madoguchi.notification.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mailbox (IMAP) of the sender of our mails, to which other mail systems report what they could not deliver. Every unread message is read once: a
 * report about one of our mails is taken over and deleted, anything else stays as read for whoever looks into the mailbox. Two nodes may read the same.
 */
@ApplicationScoped
public class ReturnsBox {

    private static final Logger LOG = System.getLogger(ReturnsBox.class.getName());
    private static final String TIMEOUT_MILLIS = "15000";
    private static final int AT_A_TIME = 200;
    private static final int LARGEST = 1_000_000;

    @Inject
    @ConfigProperty(name = "madoguchi.mail.returns.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "madoguchi.mail.returns.port")
    private int port;

    @Inject
    @ConfigProperty(name = "madoguchi.mail.returns.encryption")
    private PostOffice.Encryption encryption;

    @Inject
    @ConfigProperty(name = "madoguchi.mail.returns.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "madoguchi.mail.returns.password")
    private Optional<String> password;

    private MailQueue queue;
    private Session session;

    /** For CDI. */
    protected ReturnsBox() {}

    /** The mailbox that is set, if one is. */
    @Inject
    public ReturnsBox(MailQueue queue) {
        this.queue = queue;
    }

    /** A mailbox without encryption. */
    ReturnsBox(MailQueue queue, String host, int port, String user, String password) {
        this(queue);
        this.host = Optional.of(host);
        this.port = port;
        this.encryption = PostOffice.Encryption.NONE;
        this.user = Optional.of(user);
        this.password = Optional.of(password);
        open();
    }

    /** Reads the settings. */
    @PostConstruct
    void open() {
        String protocol = encryption == PostOffice.Encryption.TLS ? "imaps" : "imap";
        String prefix = "mail." + protocol + ".";
        Properties settings = new Properties();
        settings.setProperty("mail.store.protocol", protocol);
        settings.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        settings.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        settings.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        settings.setProperty(
                prefix + "starttls.enable", Boolean.toString(encryption == PostOffice.Encryption.STARTTLS));
        settings.setProperty(
                prefix + "starttls.required", Boolean.toString(encryption == PostOffice.Encryption.STARTTLS));
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        session = Session.getInstance(settings);
    }

    /** Whether there is one. */
    public boolean isSet() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    /** Takes over what came since; a mailbox that cannot be read is read another time. */
    public void read() {
        try (Store store = session.getStore()) {
            store.connect(host.orElseThrow(), port, user.orElse(null), password.orElse(null));
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                Message[] unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (Message message : Arrays.copyOf(unread, Math.min(unread.length, AT_A_TIME))) {
                    takeOver(message);
                }
            }
        } catch (MessagingException unreadable) {
            LOG.log(
                    Level.WARNING,
                    "Mailbox of returns: {0}",
                    unreadable.getClass().getSimpleName());
        }
    }

    private void takeOver(Message message) throws MessagingException {
        Optional<String> failed = Optional.empty();
        try {
            if (message.getSize() <= LARGEST && message instanceof MimeMessage there) {
                failed = DeliveryReport.failedMail(new MimeMessage(there));
            }
        } catch (IOException | MessagingException unintelligible) {
            LOG.log(
                    Level.WARNING,
                    "Mailbox of returns: a message cannot be read, {0}",
                    unintelligible.getClass().getSimpleName());
        }
        failed.ifPresent(queue::bounced);
        message.setFlag(failed.isPresent() ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
    }
}
