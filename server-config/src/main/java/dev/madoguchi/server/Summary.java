package dev.madoguchi.server;

import java.time.Duration;

/** What a person needs to know once everything runs. */
final class Summary {

    private Summary() {}

    static String of(Settings settings, Duration elapsed) {
        String text = """

                Madoguchi is ready after %d seconds.

                  Application    %s
                  Keycloak       %s  (admin)
                  PostgreSQL     %s
                  Mail (SMTP)    localhost:%s
                  Data and logs  %s
                """.formatted(
                        elapsed.toSeconds(),
                        settings.applicationUrl(),
                        settings.keycloakUrl(),
                        settings.jdbcUrl("madoguchi"),
                        settings.text(Setting.SMTP_PORT),
                        settings.data());
        return text + (settings.demo() ? ACCOUNTS : "") + STOP;
    }

    private static final String ACCOUNTS = """
              Accounts       clerk clerk2 supervisor auditor operator company company-colleague company2
                             merchant servicer payfirm payfirm2 payfirm3 agency visitor
                             (the password is the name)
            """;

    private static final String STOP = """

              Stop it with Ctrl-C.
            """;
}
