package dev.madoguchi.engine;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Creates the engine's tables from the engine's own scripts, as they are in its jar. The engine itself may not change the schema:
 * its role has no right to. Its next version brings its own upgrade script, and a migration like this one runs it.
 */
@Dependent
@SuppressWarnings("checkstyle:TypeName") // the migration tool reads version and description from the name
public class V005__engine_schema extends BaseJavaMigration {

    private static final String FOLDER = "/org/camunda/bpm/engine/db/create/activiti.postgres.create.";
    private static final List<String> SCRIPTS =
            List.of("engine.sql", "history.sql", "identity.sql", "decision.engine.sql", "decision.history.sql");

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String script : SCRIPTS) {
                statement.execute(text(FOLDER + script));
            }
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream script = V005__engine_schema.class.getResourceAsStream(resource)) {
            if (script == null) {
                throw new IOException("The engine's jar has no " + resource);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
