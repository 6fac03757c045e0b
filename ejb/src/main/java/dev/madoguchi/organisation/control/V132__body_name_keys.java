package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.BodyName;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Gives the bodies that are known already the keys of their names. */
@Dependent
@SuppressWarnings("checkstyle:TypeName") // the migration tool reads version and description from the name
public class V132__body_name_keys extends BaseJavaMigration {

    private static final int PIECE = 1000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement reading = connection.createStatement();
                PreparedStatement writing =
                        connection.prepareStatement("update organisation set name_key = ? where id = ?")) {
            reading.setFetchSize(PIECE);
            int waiting = 0;
            try (ResultSet bodies = reading.executeQuery("select id, name from organisation where name_key is null")) {
                while (bodies.next()) {
                    writing.setString(1, BodyName.of(bodies.getString(2)).key());
                    writing.setObject(2, bodies.getObject(1));
                    writing.addBatch();
                    if (++waiting % PIECE == 0) {
                        writing.executeBatch();
                    }
                }
            }
            writing.executeBatch();
        }
    }
}
