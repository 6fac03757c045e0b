package dev.madoguchi.server;

import java.time.Duration;

/** What a person needs to know once everything runs. */
final class Summary {

    private Summary() {}

    static String of(Settings settings, Duration elapsed) {
        String text = """

                Madoguchi is ready after %d seconds.

                  Application    %s
                  Keycloak       %s  (administrator: admin, password: setting %s)
                  PostgreSQL     %s
                  Mail (SMTP)    localhost:%s%s
                  Data and logs  %s
                """.formatted(
                        elapsed.toSeconds(),
                        settings.applicationUrl(),
                        settings.keycloakUrl(),
                        Setting.KEYCLOAK_ADMIN_PASSWORD.property(),
                        settings.jdbcUrl("madoguchi"),
                        settings.text(Setting.SMTP_PORT),
                        settings.demo() ? "  (read the mails at " + settings.mailboxUrl() + ")" : "",
                        settings.data());
        return text + (settings.demo() ? ACCOUNTS : NO_ACCOUNTS) + STOP;
    }

    private static final String ACCOUNTS = """
              Accounts       clerk clerk2 clerk3 supervisor auditor operator company company-colleague
                             company2 merchant servicer payfirm payfirm2 payfirm3 agency visitor
                             (the password is the name)
              Partners       partner-servicer partner-payfirm partner-agency
                             (clients in Keycloak, the secret is demo-secret)
            """;

    private static final String NO_ACCOUNTS = """
              Accounts       none yet: Keycloak's administrator makes them in the realm madoguchi
            """;

    private static final String STOP = """

              Stop it with Ctrl-C.
            """;
}
