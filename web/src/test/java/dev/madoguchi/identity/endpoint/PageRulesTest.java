package dev.madoguchi.identity.endpoint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import dev.madoguchi.identity.entity.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The one place where pages and roles meet, {@code web.xml}, is complete and shuts what it does not name. */
class PageRulesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    private static final List<Rule> RULES = new ArrayList<>();

    private record Rule(List<String> patterns, List<String> roles) {

        boolean names(String page) {
            return patterns.stream()
                    .anyMatch(pattern -> pattern.equals(page)
                            || pattern.endsWith("/*") && page.startsWith(pattern.substring(0, pattern.length() - 1)));
        }
    }

    @BeforeAll
    static void read() throws Exception {
        Document descriptor = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(WEBAPP.resolve("WEB-INF/web.xml").toFile());
        NodeList constraints = descriptor.getElementsByTagName("security-constraint");
        IntStream.range(0, constraints.getLength())
                .mapToObj(constraints::item)
                .map(Element.class::cast)
                .map(constraint -> new Rule(texts(constraint, "url-pattern"), texts(constraint, "role-name")))
                .forEach(RULES::add);
    }

    @Test
    void everyPageIsNamed() throws IOException {
        List<String> unnamed = pages().stream()
                .filter(page -> RULES.stream().noneMatch(rule -> rule.names(page)))
                .toList();
        assertThat("pages without a rule, because nobody could see them", unnamed, is(empty()));
    }

    @Test
    void aPageThatIsNotNamedIsShownToNobody() {
        List<String> shut = RULES.stream()
                .filter(rule -> rule.patterns().contains("*.xhtml"))
                .flatMap(rule -> rule.roles().stream())
                .toList();
        assertThat(shut, contains("NOBODY"));
        assertThat("roles, because one is granted to nobody", Roles.ALL, everyItem(is(not("NOBODY"))));
    }

    @Test
    void rulesNameRolesThatExist() {
        List<String> named =
                RULES.stream().flatMap(rule -> rule.roles().stream()).toList();
        List<String> known = new ArrayList<>(Roles.ALL);
        known.addAll(List.of("NOBODY", "**"));
        assertThat(named, everyItem(is(oneOf(known.toArray()))));
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(WEBAPP::relativize)
                    .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("resources"))
                    .map(file -> "/" + file.toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml"))
                    .toList();
        }
    }

    private static List<String> texts(Element constraint, String name) {
        NodeList found = constraint.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().trim())
                .toList();
    }
}
