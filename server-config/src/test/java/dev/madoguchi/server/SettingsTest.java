package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void withoutAnyPropertyEverythingIsWhereTheDocumentationSays() {
        Settings settings = Settings.from(new Properties());
        assertThat(settings.applicationUrl(), is("http://localhost:8080"));
        assertThat(settings.issuer(), is("http://localhost:8180/realms/madoguchi"));
        assertThat(settings.jdbcUrl("madoguchi"), is("jdbc:postgresql://localhost:5440/madoguchi"));
        assertThat(settings.number(Setting.SMTP_PORT), is(3025));
        assertThat(settings.mailboxUrl(), is("http://localhost:8025"));
        assertThat(settings.demo(), is(true));
        assertThat(settings.data().endsWith(".madoguchi"), is(true));
    }

    @Test
    void aPropertyWins() {
        assertThat(with("madoguchi.http.port", "18080").applicationUrl(), is("http://localhost:18080"));
    }

    @Test
    void aPortThatIsNoNumberIsRefusedByTheNameOfItsProperty() {
        StartFailure failure = assertThrows(
                StartFailure.class, () -> with("madoguchi.http.port", "eighty").number(Setting.HTTP_PORT));
        assertThat(
                failure.getMessage(),
                allOf(containsString("-Dmadoguchi.http.port=eighty"), containsString("is not a number")));
    }

    @Test
    void anAbsoluteDataDirectoryIsTakenAsItIs() {
        Path elsewhere = Path.of("elsewhere").toAbsolutePath();
        assertThat(with("madoguchi.data", elsewhere.toString()).data(), is(elsewhere));
    }

    private static Settings with(String property, String value) {
        Properties properties = new Properties();
        properties.setProperty(property, value);
        return Settings.from(properties);
    }
}
