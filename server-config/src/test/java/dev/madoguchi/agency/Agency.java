package dev.madoguchi.agency;

import dev.madoguchi.server.MadoguchiServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Bodies for which the agency's account acts, and what is to be as on the first day. */
final class Agency {

    static final String ACCOUNT = "agency";
    private static final String STAFF = "00000000-0000-4000-8000-000000000014";
    private static final String TRAVELLER = "00000000-0000-4000-8000-000000000015";

    private Agency() {}

    /** Another travel agency, for which the account acts from now on. */
    static UUID founded(MadoguchiServer server, String name) {
        UUID body = UUID.randomUUID();
        try (Connection connection = server.database()) {
            run(
                    connection,
                    "insert into organisation (id, name, name_kana, created_at, version) values (?, ?, 'リョコウ', now(), 0)",
                    body,
                    name);
            run(
                    connection,
                    "insert into organisation_member (organisation_id, subject, administrator, joined_at)"
                            + " values (?, ?, true, now())",
                    body,
                    STAFF);
            run(
                    connection,
                    "insert into account (subject, username, display_name, last_seen_at) values (?, ?, ?, now())"
                            + " on conflict do nothing",
                    STAFF,
                    ACCOUNT,
                    ACCOUNT);
            run(connection, "update account set organisation_id = ? where subject = ?", body, STAFF);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return body;
    }

    /** The traveller keeps nothing and has entered no wrong code. */
    static void freshTraveller(MadoguchiServer server) {
        try (Connection connection = server.database()) {
            run(
                    connection,
                    "delete from visitor_attribute where visitor_id in (select id from visitor where subject = ?)",
                    TRAVELLER);
            run(connection, "delete from agency_wrong_code where subject = ?", TRAVELLER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
