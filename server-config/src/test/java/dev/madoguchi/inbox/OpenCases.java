package dev.madoguchi.inbox;

import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.benchmark.WholeCases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Cases that wait for review in the office of the clerk of the demonstration, and belong to one test alone. */
final class OpenCases {

    private static final AtomicInteger LAST = new AtomicInteger(900_000);
    private static final String OF_CLERK =
            "(select office_id from office_member where subject = '00000000-0000-4000-8000-000000000001')";

    private OpenCases() {}

    /** The references of so many new ones, in order. */
    static List<String> some(MadoguchiServer server, int count) {
        String original = server.query("select case_id from work_item where task = 'Task_ReviewRegistration'"
                        + " and not escalated and office_id in " + OF_CLERK + " order by reference limit 1")
                .get(0);
        int first = LAST.getAndAdd(count) + 1;
        try (Connection owner = server.database()) {
            new WholeCases(owner, UUID.fromString(original)).copy(first, first + count - 1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return IntStream.range(first, first + count)
                .mapToObj("TW-2000-%06d"::formatted)
                .toList();
    }

    static String one(MadoguchiServer server) {
        return some(server, 1).get(0);
    }

    /** A column of the case with this reference. */
    static String column(MadoguchiServer server, String reference, String column) {
        return server.query("select " + column + " from casefile where reference = '" + reference + "'")
                .get(0);
    }
}
