package dev.madoguchi.organisation;

import dev.madoguchi.server.MadoguchiServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Bodies of their own for the demonstration accounts, which belong to nothing else meanwhile. */
final class Bodies {

    /** Whose account is {@code company}. */
    static final int FOUNDER = 6;

    /** Whose account is {@code company-colleague}. */
    static final int COLLEAGUE = 7;

    /** Whose account is {@code company2}. */
    static final int OUTSIDER = 8;

    /** Whose account is {@code merchant}. */
    static final int MERCHANT = 9;

    private final MadoguchiServer server;

    Bodies(MadoguchiServer server) {
        this.server = server;
    }

    /** A new body with a corporate number; these people administer it, and nothing else. */
    UUID founded(String name, String corporateNumber, int... administrators) {
        UUID body = UUID.randomUUID();
        run("update organisation set corporate_number = null where corporate_number = ?", corporateNumber);
        run(
                "insert into organisation (id, corporate_number, name, name_kana, created_at, version)"
                        + " values (?, ?, ?, 'シケンヨウノダンタイ', now(), 0)",
                body,
                corporateNumber,
                name);
        for (int person : administrators) {
            alone(person);
            run(
                    "insert into organisation_member (organisation_id, subject, administrator, joined_at)"
                            + " values (?, ?, true, now())",
                    body,
                    subject(person));
        }
        return body;
    }

    /** The register of corporate numbers knows the body, whose record is open or closed. */
    void registered(String corporateNumber, String name, boolean open) {
        run(
                "insert into corporate_body (corporate_number, name, kind, postal_code, prefecture, city, street, closed_on,"
                        + " closing_cause, updated_on, changed_on, removed, name_key, name_pairs)"
                        + " values (?, ?, '301', '1000001', '東京都', '千代田区', '千代田1番1号', ?::date, ?, current_date,"
                        + " current_date, false, '', '{}') on conflict (corporate_number) do update"
                        + " set name = excluded.name, closed_on = excluded.closed_on, closing_cause = excluded.closing_cause",
                corporateNumber,
                name,
                open ? null : "2026-04-01",
                open ? null : "01");
    }

    /** The account belongs to no body, as on the day of its first sign-in. */
    void alone(int person) {
        run("update account set organisation_id = null where subject = ?", subject(person));
        run("delete from organisation_member where subject = ?", subject(person));
        run("delete from organisation_join_request where subject = ?", subject(person));
    }

    /** Nobody has made sure that the bodies of this person are what they say. */
    void provisional(int person) {
        run(
                "update organisation set confirmed_at = null, confirmed_by = null where id in"
                        + " (select organisation_id from organisation_member where subject = ?)",
                subject(person));
    }

    /** The ids that a table has for a body. */
    List<String> ids(String table, UUID body) {
        return server.query("select id from " + table + " where organisation_id = '" + body + "'");
    }

    /** How many administrators a body has. */
    long administrators(UUID body) {
        return server.query("select subject from organisation_member where administrator and organisation_id = '" + body
                        + "'")
                .size();
    }

    /** What the audit trail has of those who acted for the body, and of its invitations. */
    List<String> audited(UUID body) {
        return server.query("select action from audit_entry where organisation_id = '" + body + "' or body_id = '"
                + body + "' or record_id in" + " (select id from organisation_invitation where organisation_id = '"
                + body + "')");
    }

    private static String subject(int person) {
        return "00000000-0000-4000-8000-0000000000%02d".formatted(person);
    }

    private void run(String sql, Object... values) {
        try (Connection owner = server.database();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
