package dev.madoguchi.server.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Multiplies one open case, made by the application itself, into many whole ones: with its body, application, history, inbox row,
 * process instance, task and timer. Every identifier of the original is replaced by one computed from it and the number of
 * the copy, so that all references fit and each copy can be finished like the original.
 */
public final class WholeCases {

    /** Tables in the order of their references, and how to find the original's rows in each. */
    private static final Map<String, String> ROWS = tables();

    /** What makes a copy different from the original besides its identifiers. */
    private static final Map<String, String> DIFFERENCES = Map.of(
            "reference", "'TW-2000-' || lpad(n::text, 6, '0')",
            "corporate_number", "null",
            "subject", "'計測用株式会社 第' || n || '号'",
            "name", "'計測用株式会社 第' || n || '号'",
            "due_on", "due_on + (n % 40)::int - 20",
            "submitted_at", "submitted_at - make_interval(mins => n)",
            "assignee", "null",
            "assignee_name", "null");

    private final Connection owner;
    private final UUID original;

    public WholeCases(Connection owner, UUID original) {
        this.owner = owner;
        this.original = original;
    }

    /** Makes the copies numbered {@code first} to {@code last}. */
    public void copy(int first, int last) throws SQLException {
        collectIdentifiers();
        for (String table : ROWS.keySet()) {
            try (PreparedStatement insert = owner.prepareStatement(insertion(table))) {
                insert.setInt(1, first);
                insert.setInt(2, last);
                insert.executeUpdate();
            }
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute("drop table original_id");
            statement.execute("analyze");
        }
    }

    private void collectIdentifiers() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("create temp table original_id (id text primary key)");
            for (Map.Entry<String, String> table : ROWS.entrySet()) {
                for (String column : columns(table.getKey()).keySet()) {
                    if (column.equals("id") || column.equals("id_") || column.equals("case_id")) {
                        statement.execute("insert into original_id select distinct " + column + "::text from "
                                + table.getKey() + " where " + where(table.getKey()) + " on conflict do nothing");
                    }
                }
            }
        }
    }

    private String insertion(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, String> column : columns(table).entrySet()) {
            names.add(column.getKey());
            values.add(value(column.getKey(), column.getValue()));
        }
        return "insert into " + table + " (" + String.join(", ", names) + ") select " + String.join(", ", values)
                + " from " + table + ", generate_series(?, ?) n where " + where(table);
    }

    private static String value(String column, String type) {
        if (DIFFERENCES.containsKey(column)) {
            return DIFFERENCES.get(column);
        }
        return switch (type) {
            case "uuid" -> identifier(column, "uuid");
            case "character varying" -> identifier(column, "text");
            default -> column;
        };
    }

    private static String identifier(String column, String type) {
        return "case when " + column + "::text in (select id from original_id) then md5(" + column
                + "::text || ':' || n)::uuid::" + type + " else " + column + " end";
    }

    private String where(String table) {
        return ROWS.get(table).replace("?", "'" + original + "'");
    }

    private Map<String, String> columns(String table) throws SQLException {
        Map<String, String> columns = new java.util.LinkedHashMap<>();
        try (PreparedStatement query = owner.prepareStatement(
                "select column_name, data_type from information_schema.columns where table_schema = 'public'"
                        + " and table_name = ? and is_identity = 'NO' and is_generated = 'NEVER' order by ordinal_position")) {
            query.setString(1, table);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    columns.put(found.getString(1), found.getString(2));
                }
            }
        }
        return columns;
    }

    private static Map<String, String> tables() {
        String ofCase = "case_id = '?'";
        String instance = "(select id_ from act_ru_execution where business_key_ = ?)";
        Map<String, String> tables = new java.util.LinkedHashMap<>();
        tables.put("organisation", "id = (select organisation_id from casefile where id = ?)");
        tables.put("casefile", "id = ?");
        for (String table :
                List.of("telework_application", "telework_planned_day", "timeline_entry", "audit_entry", "work_item")) {
            tables.put(table, ofCase.replace("'?'", "?"));
        }
        tables.put("act_hi_procinst", "business_key_ = ?");
        for (String table : List.of(
                "act_hi_actinst", "act_hi_taskinst", "act_ru_execution", "act_ru_task", "act_ru_event_subscr")) {
            tables.put(table, "proc_inst_id_ = " + instance);
        }
        tables.put("act_ru_job", "process_instance_id_ = " + instance);
        tables.put(
                "act_ru_identitylink",
                "task_id_ in (select id_ from act_ru_task where proc_inst_id_ = " + instance + ")");
        return tables;
    }
}
