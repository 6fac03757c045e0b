package dev.madoguchi.faults;

import dev.madoguchi.server.MadoguchiServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Complete drafts, ready to be handed in, made straight in the database: each body has one per campaign. */
public final class Drafts {

    private final MadoguchiServer server;
    private final String statements;

    public Drafts(MadoguchiServer server) throws IOException {
        this.server = server;
        try (InputStream sql = Drafts.class.getResourceAsStream("/faults/draft.sql")) {
            statements = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A body with one member, the clerks' seats in the office: what demonstration data would bring. */
    void prepare(UUID organisation, String subject) throws SQLException {
        execute("""
                INSERT INTO organisation (id, name, name_kana, created_at, version)
                VALUES ('%1$s', '試験商会 %1$s', 'シケン', now(), 0);
                DELETE FROM organisation_member WHERE subject = '%2$s';
                INSERT INTO organisation_member (organisation_id, subject, administrator, joined_at)
                VALUES ('%1$s', '%2$s', true, now());
                INSERT INTO office_member (office_id, subject)
                SELECT office.id, clerk.subject FROM office,
                    (VALUES ('00000000-0000-4000-8000-000000000001'), ('00000000-0000-4000-8000-000000000002')) AS clerk (subject)
                ON CONFLICT DO NOTHING;
                """.formatted(organisation, subject));
    }

    /** One more draft of the body, begun by its member; answers with its case. */
    UUID next(UUID organisation, String subject) throws SQLException {
        UUID caseId = UUID.randomUUID();
        execute(statements
                .replace("{case}", caseId.toString())
                .replace("{campaign}", UUID.randomUUID().toString())
                .replace("{organisation}", organisation.toString())
                .replace("{subject}", subject));
        return caseId;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }
}
