package dev.madoguchi.database.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the database to the schema of this version before anything else touches it. Several nodes may start at once:
 * Flyway takes a lock in the database. Other modules add migrations as beans of type {@link JavaMigration}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = DataSources.OWNER)
    private DataSource owner;

    @Inject
    @Any
    private Instance<JavaMigration> contributed;

    @Inject
    @ConfigProperty(name = "madoguchi.database.user", defaultValue = "madoguchi_app")
    private String applicationRole;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", applicationRole))
                .javaMigrations(contributed.stream().toArray(JavaMigration[]::new))
                .load()
                .migrate();
    }

    /** Returns once the schema is there: the container creates this bean, and so migrates, before any call. */
    public void awaitSchema() {
        // the call itself is the wait
    }
}
