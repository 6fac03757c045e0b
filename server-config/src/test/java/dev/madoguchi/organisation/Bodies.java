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
        return server.query("select action from audit_entry where organisation_id = '" + body + "' or record_id in"
                + " (select id from organisation_invitation where organisation_id = '" + body + "')");
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
