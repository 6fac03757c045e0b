package dev.madoguchi.faces;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every page, template and tag is read and held to the same few rules; each rule says why. */
class ViewConventionsTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern BACKING = Pattern.compile("\\b(\\w+Backing)\\b");
    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "alt", "label", "title", "lead", "help", "placeholder", "aria-label", "question", "yes", "unit", "none");
    private static final Set<String> CLICKED_BY_SCRIPT =
            Set.of("commandLink", "button", "commandScript", "outcomeTargetButton");
    private static final Set<String> OF_THE_FRAME = Set.of("error", "site");

    private final List<View> pages = View.pages();
    private final List<View> all = View.all();

    @Test
    void thereArePagesToHoldToTheRules() {
        assertThat(pages, is(not(empty())));
        assertThat(all.size() > pages.size(), is(true));
    }

    @Test
    void nothingIsInline() {
        holds("the content security policy refuses inline script and style", all, view -> view.elements()
                .filter(element -> element.hasAttribute("style")
                        || element.getLocalName().equals("style")
                        || element.getLocalName().equals("script") && !element.hasAttribute("src")
                        || View.attributes(element).anyMatch(name -> name.matches("on[a-z]+"))));
    }

    @Test
    void actionsAreButtonsAndWaysAreLinks() {
        holds("these work through inline script only; use m:button or m:link", all, view -> view.elements()
                .filter(element -> View.FACES_HTML.equals(element.getNamespaceURI())
                        && CLICKED_BY_SCRIPT.contains(element.getLocalName())));
    }

    @Test
    void wordsAreInTheCatalogues() {
        holds("texts live in the catalogues, so that a language is one file", all, view -> view.elements()
                .filter(element -> View.textsOf(element).anyMatch(ViewConventionsTest::hasWords)
                        || READ_BY_PEOPLE.stream().map(element::getAttribute).anyMatch(ViewConventionsTest::hasWords)));
    }

    @Test
    void everyInputHasALabel() {
        holds("an input without a label cannot be used by ear; use the field tags", all, view -> view.elements()
                .filter(ViewConventionsTest::isInput)
                .filter(input -> !View.isWithin(input, "field", "group"))
                .filter(input -> !input.hasAttributeNS(View.PASS_THROUGH, "aria-label"))
                .filter(input -> view.elements()
                        .noneMatch(label -> label.getLocalName().matches("outputLabel|label")
                                && label.getAttribute("for").equals(input.getAttribute("id")))));
    }

    @Test
    void everyImageHasAnAlternative() {
        holds("an image without alt is read out as its address", all, view -> view.elements()
                .filter(element -> element.getLocalName().equals("img") && !element.hasAttribute("alt")));
    }

    @Test
    void pagesUseTheTemplate() {
        holds("header, language, messages and footer are the same on every page", pages, view -> Stream.of(view.root())
                .filter(root -> !"/WEB-INF/templates/page.xhtml".equals(root.getAttribute("template"))));
    }

    @Test
    void pagesAreShort() {
        holds("a page longer than 120 lines is two pages or lacks a tag", all, view -> Stream.of(view.root())
                .filter(root -> view.lines() > 120));
    }

    @Test
    void aPageSpeaksToItsOwnBackingBean() {
        for (View page : pages) {
            String own = page.backing();
            Stream<String> others = BACKING.matcher(page.source())
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !name.equals(own));
            assertThat(
                    page + " uses only " + own + " because a page and its bean are found by name",
                    others.toList(),
                    is(empty()));
            if (page.source().contains(own)) {
                String name = packageOf(page) + "." + Character.toUpperCase(own.charAt(0)) + own.substring(1);
                assertThat(page + " is served by " + name, View.classExists(name), is(true));
            }
        }
    }

    @Test
    void formsOfPartsHaveNamesOfTheirOwn() {
        Map<String, List<String>> places = all.stream()
                .filter(view -> view.id().startsWith("/WEB-INF/"))
                .flatMap(view -> view.elements()
                        .filter(element -> View.TAGS.equals(element.getNamespaceURI())
                                && "form".equals(element.getLocalName())
                                && !element.getAttribute("name").isEmpty())
                        .map(form -> Map.entry(form.getAttribute("name"), view.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        places.values().removeIf(found -> found.size() == 1);
        assertThat("a page that includes two parts breaks if both have a form of one name", places, is(Map.of()));
    }

    private static String packageOf(View page) {
        String domain = page.domain();
        return "dev.madoguchi." + (OF_THE_FRAME.contains(domain) ? "faces" : domain + ".view");
    }

    private static boolean isInput(Element element) {
        return View.FACES_HTML.equals(element.getNamespaceURI())
                && element.getLocalName().matches("(input(?!Hidden)|select).*");
    }

    private static boolean hasWords(String text) {
        return WORD.matcher(text.replaceAll("[#$]\\{[^}]*}", "")).find();
    }

    private static void holds(String because, List<View> views, Function<View, Stream<Element>> offenders) {
        List<String> found = views.stream()
                .flatMap(view -> offenders.apply(view).map(element -> view + ": " + View.describe(element)))
                .toList();
        assertThat(because, found, is(empty()));
    }
}
