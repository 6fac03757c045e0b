package dev.madoguchi.telework;

import dev.madoguchi.server.MadoguchiServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A body that never registered for anything, for which a demonstration account acts from now on. */
final class FreshBody {

    private FreshBody() {}

    /** Founds the body without a corporate number; {@code number} is the last part of the account's subject. */
    static UUID of(MadoguchiServer server, int number) {
        UUID body = UUID.randomUUID();
        String subject = "00000000-0000-4000-8000-0000000000%02d".formatted(number);
        try (Connection connection = server.database()) {
            run(
                    connection,
                    "insert into organisation (id, name, name_kana, created_at, version)"
                            + " values (?, '試験用の団体', 'シケンヨウノダンタイ', now(), 0)",
                    body);
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

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
