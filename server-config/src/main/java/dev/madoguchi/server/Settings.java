package dev.madoguchi.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The values chosen for one run of the local server. */
public final class Settings {

    private final Path home;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private Settings(Path home, Properties properties) {
        this.home = home;
        for (Setting setting : Setting.values()) {
            values.put(setting, properties.getProperty(setting.property(), setting.standard()));
        }
    }

    /** Reads the settings from properties, usually {@link System#getProperties()}. */
    public static Settings from(Properties properties) {
        return new Settings(projectRoot(), properties);
    }

    private static Path projectRoot() {
        Path start = Path.of("").toAbsolutePath();
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve("server-config/pom.xml"))) {
                return directory;
            }
        }
        throw new StartFailure(
                "Start the launcher inside the project: no directory server-config above " + start + ".");
    }

    /** The root of the project. */
    public Path home() {
        return home;
    }

    /** One value as it was given. */
    public String text(Setting setting) {
        return values.get(setting);
    }

    /** One value as a whole number; anything else is refused with the name of the property. */
    public int number(Setting setting) {
        try {
            return Integer.parseInt(text(setting).strip());
        } catch (NumberFormatException e) {
            throw new StartFailure(
                    "-D" + setting.property() + "=" + text(setting) + " is not a number; give one such as "
                            + setting.standard() + ".",
                    e);
        }
    }

    /** One value as a path, relative ones from the root of the project. */
    public Path path(Setting setting) {
        return home.resolve(text(setting)).normalize();
    }

    /** A file that the build laid ready for the launcher. */
    Path built(String path) {
        return home.resolve("server-config/target").resolve(path);
    }

    /** One value as a list of command line options. */
    List<String> options(Setting setting) {
        return List.of(text(setting).strip().split("\\s+"));
    }

    /** Whether demonstration accounts and data are wanted. */
    public boolean demo() {
        return Boolean.parseBoolean(text(Setting.DEMO));
    }

    /** Where the data of this run lies. */
    public Path data() {
        return path(Setting.DATA);
    }

    Path log(String part) {
        return data().resolve("log").resolve(part + ".log");
    }

    Duration startTimeout() {
        return Duration.ofSeconds(number(Setting.START_TIMEOUT));
    }

    /** Where people find the application. */
    public String applicationUrl() {
        return "http://localhost:" + number(Setting.HTTP_PORT);
    }

    /** Where people read the mails of the demonstration. */
    public String mailboxUrl() {
        return "http://localhost:" + number(Setting.MAILBOX_PORT);
    }

    /** Where people find Keycloak. */
    public String keycloakUrl() {
        return "http://localhost:" + number(Setting.KEYCLOAK_PORT);
    }

    /** Who issues the application's tokens. */
    public String issuer() {
        return keycloakUrl() + "/realms/madoguchi";
    }

    /** The address of one database in the local PostgreSQL. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + number(Setting.POSTGRES_PORT) + "/" + database;
    }
}
