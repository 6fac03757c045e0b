package dev.madoguchi.inbox;

import dev.madoguchi.server.MadoguchiServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The clerk of another office, and what they do while somebody else looks at a page. */
public final class Colleagues {

    static final String NAME = "鈴木 健一";

    private static final String SECOND_CLERK = "00000000-0000-4000-8000-000000000002";
    private static final String CLERK = "00000000-0000-4000-8000-000000000001";

    private Colleagues() {}

    /** The second clerk has the open task of this case. */
    static void take(MadoguchiServer server, String reference) {
        run(
                server,
                "update work_item set assignee = '" + SECOND_CLERK + "', assignee_name = '" + NAME
                        + "', version = version + 1 where reference = '" + reference + "'");
    }

    /** The review of this case is overdue. */
    static void escalate(MadoguchiServer server, String reference) {
        for (String table : new String[] {"casefile", "work_item"}) {
            run(
                    server,
                    "update " + table + " set escalated = true, version = version + 1 where reference = '" + reference
                            + "'");
        }
    }

    /** While this lasts the second clerk works for the first one's offices too. */
    public static void helpOut(MadoguchiServer server, Runnable meanwhile) {
        run(
                server,
                "insert into office_member (office_id, subject) select office_id, '" + SECOND_CLERK
                        + "' from office_member where subject = '" + CLERK + "'");
        try {
            meanwhile.run();
        } finally {
            run(
                    server,
                    "delete from office_member where subject = '" + SECOND_CLERK
                            + "' and office_id in (select office_id from office_member where subject = '" + CLERK
                            + "')");
        }
    }

    private static void run(MadoguchiServer server, String sql) {
        try (Connection owner = server.database();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
