package dev.madoguchi.telework;

import dev.madoguchi.server.MadoguchiServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A body that never registered for anything, for which a demonstration account acts from now on. */
final class FreshBody {

    /** How the names of all these bodies begin; no two are the same, because a name known already calls for a review. */
    static final String NAME = "試験用の団体";

    private FreshBody() {}

    /** Founds the body without a corporate number; {@code number} is the last part of the account's subject. */
    static UUID of(MadoguchiServer server, int number) {
        UUID body = UUID.randomUUID();
        String subject = subject(number);
        try (Connection connection = server.database()) {
            run(
                    connection,
                    "insert into organisation (id, name, name_kana, created_at, version)"
                            + " values (?, ?, 'シケンヨウノダンタイ', now(), 0)",
                    body,
                    NAME + body.toString().substring(0, 8));
            run(
                    connection,
                    "insert into organisation_member (organisation_id, subject, administrator, joined_at)"
                            + " values (?, ?, true, now())",
                    body,
                    subject);
            run(
                    connection,
                    "insert into account (subject, username, display_name, last_seen_at) values (?, ?, ?, now())"
                            + " on conflict do nothing",
                    subject,
                    subject,
                    subject);
            run(connection, "update account set organisation_id = ? where subject = ?", body, subject);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return body;
    }

    /** The account acts for no body any more, as on the day of its first sign-in. */
    static void none(MadoguchiServer server, int number) {
        String subject = subject(number);
        try (Connection connection = server.database()) {
            run(connection, "update account set organisation_id = null where subject = ?", subject);
            run(connection, "delete from organisation_member where subject = ?", subject);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The register of corporate numbers knows the account's body under a number. */
    static void register(MadoguchiServer server, int number, String corporateNumber) {
        try (Connection connection = server.database()) {
            run(
                    connection,
                    "insert into corporate_body (corporate_number, name, kind, updated_on, changed_on, removed, name_key, name_pairs)"
                            + " select ?, o.name, '301', current_date, current_date, false, o.name, '{}' from organisation o"
                            + " join account a on a.organisation_id = o.id where a.subject = ?"
                            + " on conflict (corporate_number) do update set name = excluded.name",
                    corporateNumber,
                    subject(number));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(int number) {
        return "00000000-0000-4000-8000-0000000000%02d".formatted(number);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
