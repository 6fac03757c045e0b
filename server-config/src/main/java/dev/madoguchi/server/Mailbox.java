package dev.madoguchi.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows the mails of the demonstration to whoever sits at this machine, so that an invitation can be taken up although no mail
 * leaves it: one page to read, and nothing to change.
 */
final class Mailbox {

    private static final int MOST = 100;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>&\"]+(?:&amp;[^\\s<>&\"]+)*");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ja">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>デモ環境のメール / Mails of the demonstration</title>
            <style>
            body { margin: 0 auto; padding: 1rem; max-width: 50rem; font-family: sans-serif; line-height: 1.7; color: #1a1a1c; }
            article { border: 1px solid #767674; border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; }
            p, pre { margin: .5rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; font-family: inherit; }
            a { color: #0017c1; }
            </style>
            </head>
            <body>
            <main>
            <h1>デモ環境のメール <span lang="en">Mails of the demonstration</span></h1>
            <p>このデモ環境から送られたメールです。実際には、どこにも送られません。新しい順に%d件まで表示します。</p>
            <p lang="en">What this demonstration sent. None of it leaves this machine. The latest come first, at most %d.</p>
            %s
            </main>
            </body>
            </html>
            """;

    private HttpServer server;

    /** Answers on the port from now on, with the mails as they are at each moment. */
    void start(Settings settings, Supplier<List<MimeMessage>> mails) {
        InetSocketAddress address =
                new InetSocketAddress(settings.text(Setting.ADDRESS), settings.number(Setting.MAILBOX_PORT));
        try {
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new StartFailure("The mailbox of the demonstration cannot be opened on port " + address.getPort(), e);
        }
        server.createContext("/", exchange -> answer(exchange, mails.get()));
        server.start();
    }

    void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private static void answer(HttpExchange exchange, List<MimeMessage> mails) throws IOException {
        byte[] page = page(mails).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(200, page.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(page);
        }
    }

    /** The page with these mails, the latest first: the mail server gives them recipient by recipient. */
    static String page(List<MimeMessage> mails) {
        List<MimeMessage> latest = new ArrayList<>(mails);
        Collections.reverse(latest);
        latest.sort(Comparator.comparing(Mailbox::sentAt).reversed());
        String articles = latest.stream().limit(MOST).map(Mailbox::article).collect(Collectors.joining("\n"));
        return PAGE.formatted(MOST, MOST, articles.isEmpty() ? "<p>メールはありません。 No mails yet.</p>" : articles);
    }

    private static Date sentAt(MimeMessage mail) {
        try {
            Date sent = mail.getSentDate();
            return sent == null ? new Date(0) : sent;
        } catch (MessagingException unreadable) {
            return new Date(0);
        }
    }

    private static String article(MimeMessage mail) {
        try {
            String to = Stream.of(mail.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return "<article><h2>%s</h2><p>宛先 To: %s</p><pre>%s</pre></article>"
                    .formatted(escaped(mail.getSubject()), escaped(to), linked(escaped(textOf(mail.getContent()))));
        } catch (MessagingException | IOException unreadable) {
            return "<article><h2>?</h2></article>";
        }
    }

    private static String textOf(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? textOf(parts.getBodyPart(0).getContent()) : content.toString();
    }

    private static String linked(String text) {
        return LINK.matcher(text).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return String.valueOf(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
