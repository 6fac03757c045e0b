package dev.madoguchi.database.control;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The names of the data sources and their definitions. One definition serves Payara Micro and Payara Server alike.
 *
 * <p>Settings: {@code madoguchi.database.url}, {@code madoguchi.database.user}, {@code madoguchi.database.password},
 * {@code madoguchi.database.owner.user}, {@code madoguchi.database.owner.password}.
 */
@DataSourceDefinition(
        name = DataSources.APPLICATION,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=madoguchi.database.url:jdbc:postgresql://localhost:5440/madoguchi}",
        user = "${MPCONFIG=madoguchi.database.user:madoguchi_app}",
        password = "${MPCONFIG=madoguchi.database.password:madoguchi_app}",
        minPoolSize = 4,
        maxPoolSize = 40,
        properties = {
            DataSources.VALIDATED,
            DataSources.SECOND,
            DataSources.BY_DRIVER,
            DataSources.AS_POSTGRESQL,
            DataSources.ALL_AT_ONCE
        })
@DataSourceDefinition(
        name = DataSources.OWNER,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=madoguchi.database.url:jdbc:postgresql://localhost:5440/madoguchi}",
        user = "${MPCONFIG=madoguchi.database.owner.user:madoguchi_owner}",
        password = "${MPCONFIG=madoguchi.database.owner.password:madoguchi_owner}",
        transactional = false,
        minPoolSize = 0,
        maxPoolSize = 4,
        properties = {
            DataSources.VALIDATED,
            DataSources.SECOND,
            DataSources.BY_DRIVER,
            DataSources.AS_POSTGRESQL,
            DataSources.ALL_AT_ONCE
        })
public final class DataSources {

    /** What the application reads and writes with. */
    public static final String APPLICATION = "java:app/jdbc/madoguchi";

    /** What migrations run with; nothing else uses it. */
    public static final String OWNER = "java:app/jdbc/madoguchi-owner";

    /** After the database was away, no one is handed a connection that died with it. */
    static final String VALIDATED = "fish.payara.is-connection-validation-required=true";

    static final String SECOND = "fish.payara.validate-atmost-once-period-in-seconds=1";

    static final String BY_DRIVER = "fish.payara.connection-validation-method=custom-validation";
    static final String AS_POSTGRESQL =
            "fish.payara.validation-classname=" + "org.glassfish.api.jdbc.validation.PostgresConnectionValidation";
    static final String ALL_AT_ONCE = "fish.payara.fail-all-connections=true";

    private DataSources() {}
}
