package dev.madoguchi.language;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.language.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogues are complete and consistent, because a missing text is only ever seen by the person it fails. */
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+");
    private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w*(\\.[\\w-]+)+");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final Texts texts = new Texts();

    @BeforeEach
    void findsCatalogues() {
        texts.discover();
    }

    @Test
    void languagesAreDiscoveredTheLanguageOfReferenceFirst() {
        assertThat(texts.languages().get(0), is(Locale.JAPANESE));
        assertThat(texts.languages(), hasItems(Locale.JAPANESE, Locale.ENGLISH));
    }

    @Test
    void everyTextExistsInEveryLanguage() {
        Set<String> reference = texts.all(Texts.REFERENCE).keySet();
        for (Locale language : texts.languages()) {
            assertThat(
                    "missing in " + language,
                    without(reference, texts.all(language).keySet()),
                    is(empty()));
            assertThat("only in " + language, without(texts.all(language).keySet(), reference), is(empty()));
        }
    }

    @Test
    void noTextIsEmpty() {
        for (Locale language : texts.languages()) {
            List<String> blank = texts.all(language).entrySet().stream()
                    .filter(text -> text.getValue().isBlank())
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat("empty in " + language, blank, is(empty()));
        }
    }

    @Test
    void placeholdersAreTheSameInEveryLanguage() {
        Map<String, String> reference = texts.all(Texts.REFERENCE);
        for (Locale language : texts.languages()) {
            texts.all(language)
                    .forEach((key, text) -> assertThat(
                            key + " in " + language,
                            placeholders(text),
                            equalTo(placeholders(reference.getOrDefault(key, text)))));
        }
    }

    @Test
    void apostrophesOfPatternsAreDoubledBecauseMessageFormatEatsSingleOnes() {
        List<String> eaten = new ArrayList<>();
        for (Locale language : texts.languages()) {
            texts.all(language).forEach((key, text) -> {
                if (text.contains("{0")
                        && LONE_APOSTROPHE
                                .matcher(text.replace("'{", "").replace("}'", ""))
                                .find()) {
                    eaten.add(language + " " + key);
                }
            });
        }
        assertThat(eaten, is(empty()));
    }

    @Test
    void keysFollowTheRule() {
        List<String> strange = texts.all(Texts.REFERENCE).keySet().stream()
                .filter(key -> !KEY.matcher(key).matches())
                .toList();
        assertThat(strange, is(empty()));
    }

    @Test
    void theBestLanguageIsTheFirstOneWishedForThatIsSpokenHere() {
        assertThat(texts.bestFor("fr, en-GB;q=0.8, ja;q=0.5"), is(Locale.ENGLISH));
        assertThat(texts.bestFor("fr"), is(Locale.JAPANESE));
        assertThat(texts.bestFor("<script>"), is(Locale.JAPANESE));
        assertThat(texts.bestFor(null), is(Locale.JAPANESE));
    }

    @Test
    void aTextWithPlaceholdersIsFilledAndOneWithoutIsLeftAlone() {
        assertThat(texts.get(Locale.ENGLISH, "general.pageOf", 2, 7), is("Page 2 of 7"));
        assertThat(texts.get(Locale.JAPANESE, "general.yes", "x"), is("はい"));
    }

    @Test
    void aMissingTextIsShownAsItsKey() {
        assertThat(texts.get(Locale.JAPANESE, "nothing.of.this.name"), is("nothing.of.this.name"));
    }

    private static Set<String> without(Set<String> all, Set<String> these) {
        return all.stream().filter(key -> !these.contains(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
