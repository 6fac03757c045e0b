package dev.madoguchi.engine;

import dev.madoguchi.casefile.control.WorkItemLedger;
import dev.madoguchi.casefile.entity.WorkItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The inbox rows that the engine opens and closes, kept in memory. */
public class RecordedInbox extends WorkItemLedger {

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** A row: the element of the model and who may do it. */
    public record Row(UUID caseId, String task, String role) {}

    @Override
    public void open(UUID caseId, String taskId, WorkItem.Element element) {
        rows.put(taskId, new Row(caseId, element.id(), element.candidateRole()));
    }

    @Override
    public void close(String taskId) {
        rows.remove(taskId);
    }

    /** The open rows of a case. */
    public List<Row> rows(UUID caseId) {
        return rows.values().stream().filter(row -> row.caseId().equals(caseId)).toList();
    }
}
