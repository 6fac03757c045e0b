package dev.madoguchi.notification.control;

import dev.madoguchi.notification.entity.Mail;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server as the settings {@code madoguchi.mail.*} name it. */
@ApplicationScoped
public class PostOffice {

    private static final String CONNECT_TIMEOUT_MILLIS = "5000";
    private static final String ANSWER_TIMEOUT_MILLIS = "10000";

    /** How the connection to the mail server is protected. */
    public enum Encryption {
        /** Not at all: a server on this machine or in the same closed network. */
        NONE,
        /** Asked for after connecting, and required. */
        STARTTLS,
        /** From the first byte. */
        TLS
    }

    @Inject
    @ConfigProperty(name = "madoguchi.mail.host")
    private String host;

    @Inject
    @ConfigProperty(name = "madoguchi.mail.port")
    private int port;

    @Inject
    @ConfigProperty(name = "madoguchi.mail.from")
    private String from;

    @Inject
    @ConfigProperty(name = "madoguchi.mail.encryption")
    private Encryption encryption;

    @Inject
    @ConfigProperty(name = "madoguchi.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "madoguchi.mail.password")
    private Optional<String> password;

    private InternetAddress sender;
    private Session session;

    /** For CDI. */
    protected PostOffice() {}

    /** A mail server that lets everybody in. */
    PostOffice(String host, int port, String from) {
        this.host = host;
        this.port = port;
        this.from = from;
        this.encryption = Encryption.NONE;
        this.user = Optional.empty();
        this.password = Optional.empty();
        open();
    }

    /** Reads the settings; a wrong sender stops the application at its start, not at the first mail. */
    @PostConstruct
    void open() {
        sender = sender(from);
        Properties settings = new Properties();
        String protocol = encryption == Encryption.TLS ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        settings.setProperty("mail.transport.protocol", protocol);
        settings.setProperty(prefix + "host", host);
        settings.setProperty(prefix + "port", Integer.toString(port));
        settings.setProperty(prefix + "from", sender.getAddress());
        settings.setProperty(prefix + "auth", Boolean.toString(user.isPresent()));
        settings.setProperty(prefix + "connectiontimeout", CONNECT_TIMEOUT_MILLIS);
        settings.setProperty(prefix + "timeout", ANSWER_TIMEOUT_MILLIS);
        settings.setProperty(prefix + "writetimeout", ANSWER_TIMEOUT_MILLIS);
        settings.setProperty(prefix + "starttls.enable", Boolean.toString(encryption == Encryption.STARTTLS));
        settings.setProperty(prefix + "starttls.required", Boolean.toString(encryption == Encryption.STARTTLS));
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        session = Session.getInstance(settings);
    }

    private static InternetAddress sender(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException wrong) {
            throw new IllegalStateException("madoguchi.mail.from is no mail address: " + from, wrong);
        }
    }

    /** The domain in whose name mails are sent. */
    public String domain() {
        return sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
    }

    /** A connection, to be closed by the caller. */
    public Transport connect() throws MessagingException {
        Transport transport = session.getTransport();
        transport.connect(host, port, user.orElse(null), password.orElse(null));
        return transport;
    }

    /** Hands one mail over. When this returns, the mail server answers for it. */
    public void send(Transport transport, Mail mail) throws MessagingException {
        Address[] recipient = {new InternetAddress(mail.recipient(), true)};
        MimeMessage message = new UnderItsOwnId(session, mail.messageId());
        message.setFrom(sender);
        message.setRecipients(RecipientType.TO, recipient);
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.postedAt()));
        message.setHeader("Content-Language", mail.language().toLanguageTag());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        transport.sendMessage(message, recipient);
    }

    /** A message that keeps the Message-ID it was given. */
    private static final class UnderItsOwnId extends MimeMessage {

        private final String id;

        UnderItsOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
