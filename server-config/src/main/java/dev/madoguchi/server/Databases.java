package dev.madoguchi.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The roles and databases of the application and of Keycloak; tables are the business of their owners. */
final class Databases {

    private final Settings settings;

    Databases(Settings settings) {
        this.settings = settings;
    }

    /** Creates what is missing; a database that exists keeps everything. */
    void prepare() {
        try (Connection connection = DriverManager.getConnection(
                settings.jdbcUrl("postgres"), "postgres", settings.text(Setting.POSTGRES_PASSWORD))) {
            role(connection, "madoguchi_owner", settings.text(Setting.OWNER_PASSWORD));
            role(connection, "madoguchi_app", settings.text(Setting.APP_PASSWORD));
            role(connection, "keycloak", settings.text(Setting.KEYCLOAK_DATABASE_PASSWORD));
            database(connection, "madoguchi", "madoguchi_owner");
            database(connection, "keycloak", "keycloak");
        } catch (SQLException e) {
            throw new StartFailure("The databases could not be prepared: " + e.getMessage(), e);
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role " + name + " login");
        }
        execute(connection, "alter role " + name + " password '" + password.replace("'", "''") + "'");
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database " + name + " owner " + owner);
            execute(connection, "revoke connect on database " + name + " from public");
        }
        if (name.equals("madoguchi")) {
            execute(connection, "grant connect on database madoguchi to madoguchi_app");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
