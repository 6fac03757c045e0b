package dev.madoguchi.kernel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayContaining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.madoguchi.audit.boundary.AuditEntries;
import dev.madoguchi.audit.entity.AuditEntry;
import dev.madoguchi.audit.entity.AuditFilter;
import dev.madoguchi.container.Application;
import dev.madoguchi.container.Impersonation;
import dev.madoguchi.container.Person;
import dev.madoguchi.database.control.DataSources;
import dev.madoguchi.notification.boundary.Mails;
import dev.madoguchi.notification.control.Outbox;
import dev.madoguchi.notification.entity.Mail;
import dev.madoguchi.notification.entity.MailFilter;
import dev.madoguchi.notification.entity.MailNotFailed;
import dev.madoguchi.notification.entity.MailRetried;
import dev.madoguchi.notification.entity.MailState;
import dev.madoguchi.notification.entity.MailTrouble;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What follows from a fact: the audit's entry and the mail, with the fact's transaction or not at all. */
@ArquillianTest
class FactsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final List<String> FORBIDDEN = List.of(
            "update audit_entry set actor = 'nobody'",
            "delete from audit_entry",
            "truncate audit_entry",
            "drop table audit_entry",
            "alter table audit_entry disable trigger all");

    @Inject
    private UserTransaction transaction;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Outbox outbox;

    @Inject
    private Mails mails;

    @Inject
    private AuditEntries entries;

    @Inject
    private Impersonation impersonation;

    @Inject
    @ConfigProperty(name = "madoguchi.mail.port")
    private int mailPort;

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource application;

    @Deployment
    static WebArchive application() {
        return Application.archiveWith(GreenMail.class);
    }

    private void post(String recipient) {
        outbox.post("CaseSubmitted", null, recipient, Locale.JAPANESE, "海岸商事", "TW-1", "O'Hara {0}", "12月1日", "/");
    }

    private void commit(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }

    private List<Mail> mailsTo(String recipient) throws Exception {
        return impersonation
                .as(Person.OPERATOR, () -> mails.page(new MailFilter(null, recipient), 0, 50))
                .mails();
    }

    private List<AuditEntry> entriesOf(UUID record) throws Exception {
        return impersonation.as(Person.AUDITOR, () -> entries.page(AuditFilter.ALL, 0, 200)).entries().stream()
                .filter(entry -> entry.recordId().equals(Optional.of(record)))
                .toList();
    }

    private static List<MimeMessage> receivedBy(GreenMail server, String recipient) throws MessagingException {
        List<MimeMessage> received = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(recipient)) {
                received.add(message);
            }
        }
        return received;
    }

    private static void await(Callable<Boolean> wanted) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.call()) {
            assertThat("came about in time", System.nanoTime() < end, is(true));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    @Test
    void aMailServerThatIsDownDelaysMailsAndLosesNone() throws Exception {
        String recipient = "late@madoguchi.example";
        commit(() -> post(recipient));
        await(() -> mailsTo(recipient).get(0).trouble().equals(Optional.of(MailTrouble.UNREACHABLE)));
        assertThat(mailsTo(recipient).get(0).state(), is(MailState.PENDING));

        GreenMail server = new GreenMail(new ServerSetup(mailPort, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            await(() -> mailsTo(recipient).get(0).state() == MailState.SENT);
            assertThat(receivedBy(server, recipient), hasSize(1));
            MimeMessage received = receivedBy(server, recipient).get(0);
            assertThat(
                    received.getHeader("Message-ID"),
                    arrayContaining(mailsTo(recipient).get(0).messageId()));
            assertThat(received.getSubject(), containsString("TW-1"));
            assertThat((String) received.getContent(), containsString("O'Hara {0}"));

            String another = "soon@madoguchi.example";
            commit(() -> post(another));
            await(() -> receivedBy(server, another).size() == 1);
        } finally {
            server.stop();
        }
    }

    @Test
    void whatIsRolledBackIsNeitherMailedNorAudited() throws Exception {
        UUID record = UUID.randomUUID();
        transaction.begin();
        facts.fire(new MailRetried(record));
        post("never@madoguchi.example");
        transaction.rollback();
        assertThat(mailsTo("never@madoguchi.example"), empty());
        assertThat(entriesOf(record), empty());
    }

    @Test
    void aFactIsAuditedOnceWithWhoActed() throws Exception {
        UUID record = UUID.randomUUID();
        impersonation.as(Person.CLERK, () -> {
            commit(() -> facts.fire(new MailRetried(record)));
            return null;
        });
        List<AuditEntry> found = entriesOf(record);
        assertThat(found, hasSize(1));
        assertThat(found.get(0).actor(), is(Person.CLERK.subject()));
        assertThat(found.get(0).actorRoles(), is(List.of(Person.CLERK.role())));
        assertThat(found.get(0).action(), is("MailRetried"));
    }

    @Test
    void theApplicationCannotChangeTheTrail() throws Exception {
        for (String statement : FORBIDDEN) {
            try (Connection connection = application.getConnection();
                    Statement asking = connection.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> asking.execute(statement), statement);
                assertThat(statement, refused.getSQLState(), is(INSUFFICIENT_PRIVILEGE));
            }
        }
    }

    @Test
    void anOperatorHasAFailedMailTriedAgainAndIsAudited() throws Exception {
        String nowhere = "nowhere";
        commit(() -> post(nowhere));
        Mail failed = mailsTo(nowhere).get(0);
        assertThat(failed.state(), is(MailState.UNDELIVERABLE));

        impersonation.as(Person.OPERATOR, () -> {
            mails.retry(failed.id());
            return null;
        });
        assertThat(entriesOf(failed.id()).get(0).actor(), is(Person.OPERATOR.subject()));
        assertThat(mailsTo(nowhere).get(0).state(), is(MailState.PENDING));
        assertThrows(
                MailNotFailed.class,
                () -> impersonation.as(Person.OPERATOR, () -> {
                    mails.retry(failed.id());
                    return null;
                }));
    }
}
