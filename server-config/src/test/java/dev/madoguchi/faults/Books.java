package dev.madoguchi.faults;

import dev.madoguchi.server.MadoguchiServer;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the database says, and the contradictions in it. Each query answers with the cases that break the rule it names. */
final class Books {

    private static final String CASES = "(SELECT f.* FROM casefile f JOIN telework_application a ON a.case_id = f.id "
            + "JOIN telework_campaign g ON g.id = a.campaign_id WHERE g.area_en = 'Fault run') c";

    private static final String ITEMS = "(SELECT count(*) FROM work_item w WHERE w.case_id = c.id)";
    private static final String REGISTRATIONS =
            "(SELECT count(*) FROM telework_registration r WHERE r.accepted_case_id = c.id)";
    private static final String RUNNING =
            "(SELECT count(*) FROM act_ru_execution e WHERE e.business_key_ = c.id::text AND e.parent_id_ IS NULL)";

    private final MadoguchiServer server;

    Books(MadoguchiServer server) {
        this.server = server;
    }

    /** Cases of the run that wait for a clerk. */
    List<String> waiting() {
        return server.query("SELECT c.id FROM " + CASES + " JOIN work_item w ON w.case_id = c.id LIMIT 20");
    }

    /** Cases that were handed in without exactly one process, or have one without being handed in. */
    List<String> withoutExactlyOneProcess() {
        return server.query("SELECT c.id FROM " + CASES + " WHERE (SELECT count(*) FROM act_hi_procinst p "
                + "WHERE p.business_key_ = c.id::text) <> CASE WHEN c.status = 'DRAFT' THEN 0 ELSE 1 END");
    }

    /** Actions that stand in the audit trail more than once for one case. */
    List<String> auditedTwice() {
        return server.query("SELECT a.case_id || ' ' || a.action FROM audit_entry a JOIN " + CASES
                + " ON c.id = a.case_id GROUP BY a.case_id, a.action HAVING count(*) > 1");
    }

    /** Cases whose audit trail lacks the submission or the decision that they show. */
    List<String> notAudited() {
        return server.query("SELECT c.id FROM " + CASES + " WHERE (c.status <> 'DRAFT') <> EXISTS (SELECT 1 FROM "
                + "audit_entry a WHERE a.case_id = c.id AND a.action = 'CaseSubmitted') OR (c.status = 'DECIDED') <> "
                + "EXISTS (SELECT 1 FROM audit_entry a WHERE a.case_id = c.id AND a.action = 'CaseDecided')");
    }

    /** Cases in a state that the service does not know, or whose parts contradict each other. */
    List<String> inNoLegalState() {
        return server.query("SELECT c.id || ' ' || c.status FROM " + CASES + " WHERE NOT CASE c.status "
                + "WHEN 'DRAFT' THEN c.reference IS NULL AND " + ITEMS + " = 0 AND " + REGISTRATIONS + " = 0 "
                + "WHEN 'IN_REVIEW' THEN c.reference IS NOT NULL AND " + ITEMS + " = 1 AND " + REGISTRATIONS + " = 0 "
                + "AND " + RUNNING + " = 1 "
                + "WHEN 'DECIDED' THEN c.verdict = 'ACCEPTED' AND " + ITEMS + " = 0 AND " + REGISTRATIONS + " = 1 "
                + "AND (SELECT count(*) FROM decision d WHERE d.case_id = c.id AND d.state = 'EFFECTIVE') = 1 "
                + "ELSE false END");
    }

    /** Tasks of the engine that were not written in the same transaction as their row in the inbox. */
    List<String> writtenApart() {
        return server.query("SELECT w.case_id FROM act_ru_task t JOIN work_item w ON w.id = t.id_ JOIN " + CASES
                + " ON c.id = w.case_id WHERE t.xmin::text <> w.xmin::text");
    }

    /** Whether the engine has done all it has to do now, and nothing failed for good. */
    boolean isQuiet() {
        return server.query("SELECT id_ FROM act_ru_job WHERE retries_ > 0 AND (duedate_ IS NULL OR duedate_ < now())")
                .isEmpty();
    }

    List<String> incidents() {
        return server.query("SELECT incident_msg_ FROM act_ru_incident");
    }

    /** Whether a case exists once under the reference its applicant was told. */
    boolean knows(UUID caseId, String reference) {
        return server.query("SELECT id FROM casefile WHERE reference = '" + reference + "' AND status <> 'DRAFT'")
                .equals(List.of(caseId.toString()));
    }

    Set<String> accepted() {
        return Set.copyOf(server.query("SELECT c.id FROM " + CASES + " WHERE c.verdict = 'ACCEPTED'"));
    }
}
