package dev.madoguchi.server;

/** Everything about the local server that can be chosen, one system property each ({@code -Dmadoguchi.http.port=8081}). */
public enum Setting {
    /** Where databases, logs and the unpacked servers are kept; relative to the root of the project. */
    DATA("madoguchi.data", ".madoguchi"),
    /** Where Keycloak and PostgreSQL are unpacked once; several data directories may share it. */
    PROGRAMS("madoguchi.programs", ".madoguchi/programs"),
    /** The application to run; relative to the root of the project. */
    WAR("madoguchi.war", "web/target/web.war"),
    /** The network address the servers listen on. */
    ADDRESS("madoguchi.address", "127.0.0.1"),
    /** Port of the application. */
    HTTP_PORT("madoguchi.http.port", "8080"),
    /** Port of Keycloak. */
    KEYCLOAK_PORT("madoguchi.keycloak.port", "8180"),
    /** Port of PostgreSQL. */
    POSTGRES_PORT("madoguchi.postgres.port", "5440"),
    /** Port of the mail server of the demonstration. */
    SMTP_PORT("madoguchi.smtp.port", "3025"),
    /** Port of the page that shows the mails of the demonstration. */
    MAILBOX_PORT("madoguchi.mailbox.port", "8025"),
    /** Whether demonstration accounts and data are loaded. */
    DEMO("madoguchi.demo", "true"),
    /** Password of the database's superuser. */
    POSTGRES_PASSWORD("madoguchi.postgres.password", "postgres"),
    /** Password of the role that owns the application's tables. */
    OWNER_PASSWORD("madoguchi.database.owner.password", "madoguchi_owner"),
    /** Password of the role that the application works with. */
    APP_PASSWORD("madoguchi.database.password", "madoguchi_app"),
    /** Password of Keycloak's role in the database. */
    KEYCLOAK_DATABASE_PASSWORD("madoguchi.keycloak.database.password", "keycloak"),
    /** Password of Keycloak's administrator {@code admin}, set at the first start. */
    KEYCLOAK_ADMIN_PASSWORD("madoguchi.keycloak.admin.password", "admin"),
    /** Secret that the application shows to Keycloak. */
    CLIENT_SECRET("madoguchi.oidc.client-secret", "madoguchi-web-secret"),
    /** The key that seals the keys of visitors' values: 32 bytes in Base64. The standard is for demonstrations only. */
    SEALING_MASTER_KEY("madoguchi.sealing.master-key", "A/o42pcXdDJeHthhW2t6o7gQCBSwHbnZzL4S30wTxaI="),
    /** Options of the application's Java virtual machine; chosen for a quick start rather than for the highest speed. */
    PAYARA_OPTIONS("madoguchi.payara.options", "-Xms256m -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"),
    /** Options of Keycloak's Java virtual machine. */
    KEYCLOAK_OPTIONS("madoguchi.keycloak.options", "-Xms128m -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"),
    /** How often a part that ends by itself is started again within ten minutes before everything is stopped. */
    RESTARTS("madoguchi.restarts", "5"),
    /** How many seconds a part may take to become ready. */
    START_TIMEOUT("madoguchi.start.timeout", "300");

    private final String property;
    private final String standard;

    Setting(String property, String standard) {
        this.property = property;
        this.standard = standard;
    }

    /** The name of the system property. */
    public String property() {
        return property;
    }

    /** What holds when the property is not given. */
    public String standard() {
        return standard;
    }
}
