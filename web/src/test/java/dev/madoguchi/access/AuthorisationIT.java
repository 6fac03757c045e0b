package dev.madoguchi.access;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import dev.madoguchi.access.AccessTrial.Ending;
import dev.madoguchi.access.AccessTrial.Outcome;
import dev.madoguchi.container.Application;
import dev.madoguchi.container.Person;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tries every {@link AccessRule} as everybody on the running application. */
@ArquillianTest
class AuthorisationIT {

    @Inject
    private AccessTrial trial;

    @Inject
    private Records records;

    @Deployment
    static WebArchive application() {
        return Application.archive();
    }

    /** Runs on either side; only inside is anything injected. */
    @BeforeEach
    void records() throws Exception {
        if (records != null) {
            records.write();
        }
    }

    @Test
    void nobodyIsLetInWhereARoleIsNeeded() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (AccessRule rule : AccessRules.all()) {
            Ending ending = trial.asNobody(rule).ending();
            if ((ending == Ending.REFUSED) == rule.roles().isEmpty()) {
                wrong.add(rule + " as nobody: " + ending);
            }
        }
        assertThat(wrong, empty());
    }

    @Test
    void everyRoleIsLetInOnlyWhereItBelongs() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (AccessRule rule : AccessRules.all()) {
            for (Person person : Person.values()) {
                Ending ending = trial.as(person, rule).ending();
                if ((ending == Ending.REFUSED) == rule.admits(person)) {
                    wrong.add(rule + " as " + person + ": " + ending);
                }
            }
        }
        assertThat(wrong, empty());
    }

    @Test
    void theRecordsOfOthersDoNotExist() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (AccessRule rule : AccessRules.all()) {
            if (rule.foreign() instanceof AccessRule.NotFound notFound) {
                for (Person person : Person.values()) {
                    if (rule.admits(person)) {
                        Ending ending = trial.as(person, rule).ending();
                        if (ending != expected(notFound, person)) {
                            wrong.add(rule + " as " + person + ": " + ending);
                        }
                    }
                }
            }
        }
        assertThat(wrong, empty());
    }

    @Test
    void listsHideTheRecordsOfOthers() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (AccessRule rule : AccessRules.all()) {
            if (rule.foreign() instanceof AccessRule.Hidden hidden) {
                for (Person person : Person.values()) {
                    if (rule.admits(person) && person != hidden.owner() && !Records.CONCERNED.contains(person)) {
                        Outcome outcome = trial.as(person, rule);
                        if (outcome.answer()
                                .filter(answer -> hidden.contains().test(answer, records))
                                .isPresent()) {
                            wrong.add(rule + " shows it to " + person);
                        }
                    }
                }
                Outcome own = trial.as(hidden.owner(), rule);
                if (own.answer()
                        .filter(answer -> hidden.contains().test(answer, records))
                        .isEmpty()) {
                    wrong.add(rule + " does not show it to its owner " + hidden.owner() + ": " + own);
                }
            }
        }
        assertThat(wrong, empty());
    }

    @Test
    @RunAsClient
    void aBadTokenIsRefusedEverywhere(@ArquillianResource URL application) throws Exception {
        for (String path :
                List.of("", "error/expired.xhtml", "api/v1/telework/campaigns", "api/v1/nothing", "soap/x")) {
            for (String header : List.of("Bearer not.a.token", "Bearer")) {
                HttpResponse<String> answer = get(application, path, "Authorization", header);
                assertThat(path, answer.statusCode(), is(401));
                assertThat(path, answer.headers().firstValue("WWW-Authenticate").orElse(""), startsWith("Bearer "));
                assertThat(path, mediaType(answer), is("application/problem+json"));
            }
        }
    }

    @Test
    @RunAsClient
    void whatIsOpenToAllAnswersWithoutAToken(@ArquillianResource URL application) throws Exception {
        for (String path : List.of("", "index.xhtml", "site/terms.xhtml", "error/expired.xhtml")) {
            assertThat(path, get(application, path, "Accept-Language", "en").statusCode(), is(200));
        }
    }

    @Test
    @RunAsClient
    void anUnknownAddressIsAProblemInTheLanguageOfTheClient(@ArquillianResource URL application) throws Exception {
        HttpResponse<String> answer = get(application, "api/v1/nothing", "Accept-Language", "en");
        assertThat(answer.statusCode(), is(404));
        assertThat(answer.headers().firstValue("Content-Language").orElse(""), is("en"));
        assertThat(answer.body(), containsString("There is nothing at this address."));
    }

    @Test
    @RunAsClient
    void theInterfaceDescribesItself(@ArquillianResource URL application) throws Exception {
        HttpResponse<String> answer = get(new URL(application, "/"), "openapi", "Accept", "application/json");
        assertThat(answer.statusCode(), is(200));
        assertThat(answer.body(), matchesPattern("(?s).*\"title\"\\s*:\\s*\"Madoguchi\".*"));
        assertThat(answer.body(), containsString("bearer"));
    }

    private static HttpResponse<String> get(URL application, String path, String header, String value)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(application + path))
                                .header(header, value)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** Without parameters: JSON defines none, and a charset that a server adds means nothing (RFC 8259, section 11). */
    private static String mediaType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }

    private static Ending expected(AccessRule.NotFound rule, Person person) {
        return rule.concerned().contains(person) || rule.overseers().contains(person.role())
                ? Ending.LET_IN
                : Ending.NOT_FOUND;
    }
}
