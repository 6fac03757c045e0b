package dev.madoguchi.hall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.access.Records;
import dev.madoguchi.casefile.boundary.CaseReviews;
import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.boundary.CorrectionAnswers;
import dev.madoguchi.casefile.boundary.Corrections;
import dev.madoguchi.casefile.boundary.Documents;
import dev.madoguchi.casefile.boundary.Messages;
import dev.madoguchi.casefile.boundary.WorkItems;
import dev.madoguchi.casefile.entity.ApproverIsDrafter;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.CorrectionRound;
import dev.madoguchi.casefile.entity.Document;
import dev.madoguchi.casefile.entity.DocumentPlace;
import dev.madoguchi.casefile.entity.DocumentPurpose;
import dev.madoguchi.casefile.entity.InboxFilter;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.casefile.entity.NothingCorrected;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.container.Application;
import dev.madoguchi.container.Impersonation;
import dev.madoguchi.container.Person;
import dev.madoguchi.database.control.DataSources;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service of its own goes through draft, document, message, remark, correction and a decision with two approvals. */
@ArquillianTest
class SecondServiceIT {

    private static final byte[] PLAN = "%PDF-1.7\nplan of the hall".getBytes(StandardCharsets.US_ASCII);
    private static final String OFFICE = "00000000-0000-4000-a000-000000000200";

    @Inject
    private Impersonation impersonation;

    @Inject
    private Records records;

    @Inject
    private HallLoans loans;

    @Inject
    private Casefiles cases;

    @Inject
    private Documents documents;

    @Inject
    private Messages messages;

    @Inject
    private Corrections corrections;

    @Inject
    private CorrectionAnswers correctionAnswers;

    @Inject
    private CaseReviews reviews;

    @Inject
    private WorkItems workItems;

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource database;

    @Deployment
    static WebArchive application() {
        return Application.archive()
                .addPackage(HallLoans.class.getPackage())
                .addAsResource("dev/madoguchi/hall/HallLoanProcess.bpmn");
    }

    /** An office for the service, whose decisions two further persons approve. */
    @BeforeEach
    void office() throws SQLException {
        records.write();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into office (id, code, name_ja, name_en) values ('" + OFFICE
                    + "', 'hall', '会館', 'Hall') on conflict do nothing");
            for (Person person : List.of(Person.CLERK, Person.SUPERVISOR, Person.SUPERVISOR2)) {
                statement.execute("insert into office_member (office_id, subject) values ('" + OFFICE + "', '"
                        + person.subject() + "') on conflict do nothing");
            }
            statement.execute("insert into office_jurisdiction (service, prefecture, office_id) values ('"
                    + HallLoans.SERVICE + "', null, '" + OFFICE + "') on conflict do nothing");
            statement.execute("insert into decision_rule (service, verdict, further_approvals) values ('"
                    + HallLoans.SERVICE + "', 'ACCEPTED', 2) on conflict do nothing");
        }
    }

    @Test
    void aSecondServiceNeedsItsProcessAndItsAnswersAndNothingElse() throws Exception {
        UUID id = as(Person.COMPANY, () -> loans.begin("研修"));
        IncomingFile plan = new IncomingFile("会場図.pdf", PLAN.length, () -> new ByteArrayInputStream(PLAN));
        as(Person.COMPANY, () -> documents.add(id, new DocumentPlace(DocumentPurpose.APPLICATION, "plan"), plan));
        assertThat(inbox(Person.CLERK), empty());

        as(Person.COMPANY, () -> submitted(id));
        assertThat(inbox(Person.CLERK), contains("Task_ReviewLoan"));
        assertThat(
                as(Person.CLERK, () -> documents.of(id)).stream()
                        .map(Document::name)
                        .toList(),
                contains("会場図.pdf"));
        as(Person.CLERK, () -> sent(id, "人数をお知らせください。"));
        as(Person.COMPANY, () -> sent(id, "20人です。"));

        as(Person.CLERK, () -> asked(id, "何の研修かをご記入ください。"));
        assertThat(status(id), is(CaseStatus.WAITING_FOR_APPLICANT));
        assertThat(inbox(Person.CLERK), empty());
        assertThrows(NothingCorrected.class, () -> as(Person.COMPANY, () -> handedBack(id)));
        loans.write(id, "テレワークの研修");
        as(Person.COMPANY, () -> handedBack(id));
        CorrectionRound round = as(Person.CLERK, () -> corrections.rounds(id)).get(0);
        assertThat(round.remarks().get(0).isCorrected(), is(true));

        as(Person.CLERK, () -> drafted(id));
        as(Person.SUPERVISOR, () -> approved(id));
        assertThat(status(id), is(CaseStatus.IN_REVIEW));
        as(Person.SUPERVISOR2, () -> approved(id));

        assertThat(status(id), is(CaseStatus.DECIDED));
        assertThat(inbox(Person.SUPERVISOR), empty());
        assertThat(
                as(Person.COMPANY, () -> cases.overview(id)).timeline().stream()
                        .map(entry -> entry.event())
                        .toList(),
                hasItems("CaseSubmitted", "MessageSent", "CorrectionAsked", "CorrectionReturned", "CaseDecided"));
    }

    @Test
    void nobodyApprovesTwice() throws Exception {
        UUID id = as(Person.COMPANY, () -> loans.begin("会議"));
        as(Person.COMPANY, () -> submitted(id));
        as(Person.CLERK, () -> drafted(id));
        as(Person.SUPERVISOR, () -> approved(id));
        assertThrows(ApproverIsDrafter.class, () -> as(Person.SUPERVISOR, () -> approved(id)));
        as(Person.SUPERVISOR2, () -> approved(id));
        assertThat(status(id), is(CaseStatus.DECIDED));
    }

    private <T> T as(Person person, Callable<T> work) throws Exception {
        return impersonation.as(person, work);
    }

    private CaseStatus status(UUID id) throws Exception {
        return as(Person.COMPANY, () -> cases.overview(id)).casefile().status();
    }

    private List<String> inbox(Person person) throws Exception {
        return as(person, () -> workItems.page(InboxFilter.of(InboxFilter.Scope.OFFICE), 0, 50)).items().stream()
                .filter(item -> item.service().equals(HallLoans.SERVICE))
                .map(WorkItem::task)
                .toList();
    }

    private UUID submitted(UUID id) {
        loans.submit(id, LocalDate.now().plusWeeks(1));
        return id;
    }

    private UUID sent(UUID id, String text) {
        messages.send(id, UUID.randomUUID(), text);
        return id;
    }

    private UUID asked(UUID id, String remark) {
        corrections.write(id, 0, HallLoans.OCCASION, null, remark);
        corrections.ask(id, corrections.sheet(id).version());
        return id;
    }

    private UUID handedBack(UUID id) {
        correctionAnswers.handBack(id, 0);
        return id;
    }

    private UUID drafted(UUID id) {
        reviews.draft(id, cases.overview(id).heard(), Verdict.ACCEPTED, null);
        return id;
    }

    private UUID approved(UUID id) {
        reviews.approve(id, cases.overview(id).heard());
        return id;
    }
}
