package dev.madoguchi.telework.control;

import dev.madoguchi.organisation.entity.AddressKey;
import dev.madoguchi.organisation.entity.TelephoneNumber;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Remembers of the registrations handed in before what another body may have given too. */
@Dependent
@SuppressWarnings("checkstyle:TypeName") // the migration tool reads version and description from the name
public class V133__telework_traces extends BaseJavaMigration {

    private static final int PIECE = 1000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement reading = connection.createStatement();
                PreparedStatement writing = connection.prepareStatement(
                        "insert into organisation_trace (organisation_id, kind, value) values (?, ?, ?) on conflict do nothing")) {
            reading.setFetchSize(PIECE);
            try (ResultSet rows =
                    reading.executeQuery("select a.organisation_id, a.corporate_number, a.postal_code, a.street,"
                            + " a.contact_phone from telework_application a join casefile c on c.id = a.case_id"
                            + " where c.status <> 'DRAFT'")) {
                while (rows.next()) {
                    Object body = rows.getObject(1);
                    keep(writing, body, "NUMBER", Optional.ofNullable(rows.getString(2)));
                    keep(
                            writing,
                            body,
                            "ADDRESS",
                            AddressKey.of(rows.getString(3), rows.getString(4)).map(AddressKey::value));
                    keep(
                            writing,
                            body,
                            "PHONE",
                            Optional.ofNullable(rows.getString(5))
                                    .filter(TelephoneNumber::isValid)
                                    .map(phone -> TelephoneNumber.of(phone).digits()));
                }
            }
        }
    }

    private static void keep(PreparedStatement writing, Object body, String kind, Optional<String> value)
            throws SQLException {
        if (value.isPresent()) {
            writing.setObject(1, body);
            writing.setString(2, kind);
            writing.setString(3, value.get());
            writing.executeUpdate();
        }
    }
}
