package dev.madoguchi.faces;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.language.control.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every text that a page or its bean asks for exists, also those that the tags ask for by themselves. */
class PageTextsTest {

    private static final Pattern IN_PAGE = Pattern.compile("(?:text\\[|(?:format|optional)\\()'([\\w.-]+)'");
    private static final Pattern IN_JAVA = Pattern.compile("\\.(?:format|optional)\\(\\s*\"([\\w-]+(?:\\.[\\w-]+)+)\"");
    private static final Set<String> FIELDS = Set.of(
            "field",
            "group",
            "text",
            "textarea",
            "number",
            "date",
            "select",
            "radios",
            "checkbox",
            "checkboxes",
            "email",
            "tel",
            "fact");
    private static final Set<String> ACTIONS = Set.of("button", "link", "confirm");
    private static final Map<String, List<String>> PARTS = Map.of("way", List.of("heading", "for", "text", "action"));

    private final Texts texts = new Texts();

    @BeforeEach
    void findsCatalogues() {
        texts.discover();
    }

    @Test
    void everyTextNamedInAPageExists() {
        List<String> missing = View.all().stream()
                .flatMap(view -> IN_PAGE.matcher(view.source())
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !key.endsWith(".") && !texts.has(key))
                        .map(key -> view + ": " + key))
                .toList();
        assertThat(missing, is(empty()));
    }

    @Test
    void everyTextThatATagAsksForExists() {
        List<String> missing = View.pages().stream()
                .flatMap(page -> page.elements()
                        .filter(element -> View.TAGS.equals(element.getNamespaceURI()))
                        .flatMap(element -> impliedBy(element, page.key()))
                        .filter(key -> !texts.has(key))
                        .map(key -> page + ": " + key))
                .toList();
        assertThat(missing, is(empty()));
    }

    @Test
    void everyPageHasATitle() {
        List<String> missing = View.pages().stream()
                .map(page -> page.key() + ".title")
                .filter(key -> !texts.has(key))
                .toList();
        assertThat(missing, is(empty()));
    }

    @Test
    void everyTextNamedInABeanExists() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> missing = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> IN_JAVA.matcher(read(file))
                            .results()
                            .map(found -> found.group(1))
                            .filter(key -> !texts.has(key))
                            .map(key -> file.getFileName() + ": " + key))
                    .toList();
            assertThat(missing, is(empty()));
        }
    }

    private static Stream<String> impliedBy(Element tag, String page) {
        String name = tag.getLocalName();
        String id = tag.getAttribute("id");
        if (id.isEmpty() || id.contains("#{") || tag.hasAttribute("label")) {
            return Stream.empty();
        }
        if (FIELDS.contains(name)) {
            return Stream.of(page + ".field." + id);
        }
        if (ACTIONS.contains(name)) {
            return Stream.of(page + ".action." + id);
        }
        if (name.equals("clause")) {
            String kind = tag.getAttribute("kind").isEmpty() ? "text" : tag.getAttribute("kind");
            return Stream.of(page + ".heading." + id, page + "." + kind + "." + id);
        }
        return PARTS.getOrDefault(name, List.of()).stream().map(kind -> page + "." + kind + "." + id);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
