package dev.madoguchi.casefile;

import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.Visit;
import dev.madoguchi.server.benchmark.WholeCases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A case in review at the office of the first clerk, of a body that the account {@code company2} acts for meanwhile. */
public final class OwnCase implements AutoCloseable {

    /** Who applies. */
    public static final String APPLICANT = "company2";

    /** Whom the application asks to write to. */
    static final String CONTACT = "papers-contact@example.jp";

    private static final String APPLICANT_SUBJECT = "00000000-0000-4000-8000-000000000008";
    private static final AtomicInteger LAST = new AtomicInteger(950_000);

    private final MadoguchiServer server;
    private final String reference;
    private final UUID id;

    private OwnCase(MadoguchiServer server, String reference) {
        this.server = server;
        this.reference = reference;
        this.id = UUID.fromString(server.query("select id from casefile where reference = '" + reference + "'")
                .get(0));
    }

    /** A new one. */
    public static OwnCase inReview(MadoguchiServer server) {
        String original = server.query(
                        "select w.case_id from work_item w join office_member m on m.office_id = w.office_id"
                                + " where w.task = 'Task_ReviewRegistration' and w.reference not like 'TW-2000-%' and m.subject = '00000000-0000-4000-8000-000000000001'"
                                + " order by w.reference limit 1")
                .get(0);
        int number = LAST.incrementAndGet();
        try (Connection owner = server.database()) {
            new WholeCases(owner, UUID.fromString(original)).copy(number, number);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        OwnCase made = new OwnCase(server, "TW-2000-" + number);
        made.handToApplicant();
        return made;
    }

    private void handToApplicant() {
        run("update casefile set contact_name = '連絡 太郎', contact_email = '" + CONTACT + "' where id = ?", id);
        run("update telework_application set without_number = corporate_number is null where case_id = ?", id);
        run(
                "insert into organisation_member (organisation_id, subject, administrator, joined_at)"
                        + " select organisation_id, '" + APPLICANT_SUBJECT
                        + "', true, now() from casefile where id = ?",
                id);
        run(
                "insert into account (subject, username, display_name, last_seen_at) values ('" + APPLICANT_SUBJECT
                        + "', ?, '申請 花子', now()) on conflict do nothing",
                APPLICANT);
        run(
                "update account set organisation_id = (select organisation_id from casefile where id = ?)"
                        + " where subject = '" + APPLICANT_SUBJECT + "'",
                id);
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    /** The applicant's page. */
    public String statusPage() {
        return "/telework/status.xhtml?case=" + id;
    }

    /** The office's page. */
    public String reviewPage() {
        return "/telework/review.xhtml?case=" + id;
    }

    /** Where files for the application are sent to. */
    public String uploadAddress() {
        return "/casefile/upload/" + id + "/APPLICATION/";
    }

    /** How many rows of a table belong to this case. */
    int count(String table) {
        return Integer.parseInt(server.query("select count(*) from " + table + " where case_id = '" + id + "'")
                .get(0));
    }

    List<String> column(String table, String column) {
        return server.query("select " + column + " from " + table + " where case_id = '" + id + "'");
    }

    /** The clerk takes the review. */
    void taken() {
        run(
                "update work_item set assignee = '00000000-0000-4000-8000-000000000001', assignee_name = '佐藤',"
                        + " version = version + 1 where case_id = ?",
                id);
    }

    /** The clerk, who is signed in on this visit, remarks on a field and sends the case back. */
    public void sendBack(Visit clerk, String field, String remark) {
        new CorrectionPage(clerk).open(reviewPage()).choose(field).write(remark).ask();
    }

    /** The review was due long ago, and its timer, the first or one after an extension, notices. */
    void overdue() {
        run("update casefile set due_on = current_date - 9, version = version + 1 where id = ?", id);
        letTimeRunOut("Timer_ReviewDue");
        letTimeRunOut("Timer_ReviewDueAgain");
    }

    /** The mail server of the applicant sent back what was mailed about the case. */
    void mailCameBack() {
        run(
                "update mail set state = 'UNDELIVERABLE', trouble = 'BOUNCED', next_attempt_at = null, version = version + 1"
                        + " where case_id = ?",
                id);
    }

    /** The timer of this element of the process is due, as if its day had come. */
    void letTimeRunOut(String element) {
        run(
                "update act_ru_job set duedate_ = now() - interval '1 minute' where process_instance_id_ ="
                        + " (select id_ from act_ru_execution where business_key_ = ?::text) and job_def_id_ in"
                        + " (select id_ from act_ru_jobdef where act_id_ = '" + element + "')",
                id);
    }

    /** The account acts for its own body again. */
    @Override
    public void close() {
        run(
                "delete from organisation_member where subject = '" + APPLICANT_SUBJECT
                        + "' and organisation_id = (select organisation_id from casefile where id = ?)",
                id);
        run("update account set organisation_id = null where subject = ?", APPLICANT_SUBJECT);
    }

    private void run(String sql, Object value) {
        try (Connection owner = server.database();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
