package dev.madoguchi.server;

/** What a launcher that was killed could not stop any more. */
final class LeftOvers {

    private LeftOvers() {}

    /** Ends every process that an earlier launcher started on the same data directory. */
    static void clear(Settings settings) {
        PayaraMicro.clearLeftOvers(settings);
        Keycloak.clearLeftOvers(settings);
        PostgreSql.clearLeftOvers(settings);
    }
}
