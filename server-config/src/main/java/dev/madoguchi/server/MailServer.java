package dev.madoguchi.server;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Takes every mail and sends none on, so that a demonstration never writes to a stranger; there, a page of its own shows what was
 * sent.
 */
public final class MailServer implements Part {

    private final Settings settings;
    private final List<MimeMessage> before = new ArrayList<>();
    private final Mailbox mailbox = new Mailbox();
    private GreenMail server;

    MailServer(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Mail server";
    }

    @Override
    public synchronized void start() {
        ServerSetup smtp = new ServerSetup(
                settings.number(Setting.SMTP_PORT), settings.text(Setting.ADDRESS), ServerSetup.PROTOCOL_SMTP);
        server = new GreenMail(smtp).withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
        if (settings.demo()) {
            mailbox.start(settings, this::received);
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            mailbox.stop();
            before.addAll(List.of(server.getReceivedMessages()));
            server.stop();
            server = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    /** It lives inside the launcher and ends with it. */
    @Override
    public CompletableFuture<String> ended() {
        return new CompletableFuture<>();
    }

    /** What was received since the launcher's start. */
    public synchronized List<MimeMessage> received() {
        List<MimeMessage> all = new ArrayList<>(before);
        if (server != null) {
            all.addAll(List.of(server.getReceivedMessages()));
        }
        return all;
    }
}
