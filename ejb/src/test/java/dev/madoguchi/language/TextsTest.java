package dev.madoguchi.language;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.madoguchi.casefile.entity.CaseFact;
import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.language.control.Texts;
import dev.madoguchi.language.control.VisitorScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogues are complete and consistent, because a missing text is only ever seen by the person it fails. */
class TextsTest {

    private static final Locale SIMPLIFIED = Locale.forLanguageTag("zh-Hans");
    private static final Locale TRADITIONAL = Locale.forLanguageTag("zh-Hant");
    private static final Locale KOREAN = Locale.KOREAN;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+");
    private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w*(\\.[\\w-]+)+");
    private static final Pattern KEY_OF_LINE = Pattern.compile("^[\\w.-]+\\s*=");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private static final Pattern CONSTRAINT_TEXT = Pattern.compile("\"\\{(validation\\.\\w+)}\"");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.madoguchi");

    private final Texts texts = new Texts();

    @BeforeEach
    void findsCatalogues() {
        texts.discover();
    }

    @Test
    void languagesAreDiscoveredTheLanguageOfReferenceFirst() {
        assertThat(texts.languages(), contains(Locale.JAPANESE, Locale.ENGLISH, KOREAN, SIMPLIFIED, TRADITIONAL));
    }

    @Test
    void everyTextOfItsScopeExistsInEveryLanguageAndNoOther() {
        Set<String> reference = texts.all(Texts.REFERENCE).keySet();
        for (Locale language : texts.languages()) {
            Set<String> expected = Texts.EVERYWHERE.contains(language) ? reference : ofVisitors(reference);
            Set<String> given = texts.all(language).keySet();
            assertThat("missing in " + language, without(expected, given), is(empty()));
            assertThat("only in " + language, without(given, expected), is(empty()));
        }
    }

    private static Set<String> ofVisitors(Set<String> keys) {
        Set<String> names = CLASSES.stream()
                .filter(type -> VisitorScope.DOMAINS.stream()
                        .anyMatch(domain -> type.getPackageName().startsWith("dev.madoguchi." + domain + ".")
                                || type.getPackageName().equals("dev.madoguchi." + domain)))
                .filter(type -> type.isEnum() || type.isAssignableTo(DomainException.class))
                .map(type -> (type.isEnum() ? "" : "error.") + type.getSimpleName())
                .collect(Collectors.toSet());
        return keys.stream()
                .filter(key -> VisitorScope.covers(key)
                        || names.stream().anyMatch(name -> key.equals(name) || key.startsWith(name + ".")))
                .collect(Collectors.toSet());
    }

    @Test
    void aTextThatALanguageOfVisitorsLacksIsGivenInEnglish() {
        assertThat(texts.get(KOREAN, "inbox_list.title"), is("Inbox"));
        assertThat(texts.get(SIMPLIFIED, "inbox_list.text.found", 2), is("2 found"));
        assertThat(texts.spoken(TRADITIONAL, "inbox_list.title"), is(Locale.ENGLISH));
        assertThat(texts.spoken(TRADITIONAL, "general.save"), is(TRADITIONAL));
        assertThat(Texts.everywhere(KOREAN), is(Locale.ENGLISH));
        assertThat(Texts.everywhere(Locale.JAPANESE), is(Locale.JAPANESE));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "zh, zh-Hans",
        "zh-Hans-HK, zh-Hans",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-MO, zh-Hant",
        "zh-Hant-TW, zh-Hant",
        "ko-KR, ko",
        "'fr, zh-TW;q=0.8, en;q=0.5', zh-Hant"
    })
    void chineseIsFoundByCountryAndByScript(String wishes, String language) {
        assertThat(texts.bestFor(wishes).toLanguageTag(), is(language));
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
    void everyFailureCanBeExplained() {
        List<String> silent = CLASSES.stream()
                .filter(type -> type.isAssignableTo(DomainException.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> "error." + type.getSimpleName())
                .filter(key -> keys().noneMatch(text -> text.equals(key) || text.startsWith(key + ".")))
                .sorted()
                .toList();
        assertThat(silent, is(empty()));
    }

    @Test
    void everyFactHasWordsForTheAuditAndThoseOfACaseForItsHistory() {
        List<String> silent = CLASSES.stream()
                .filter(type -> type.isAssignableTo(Fact.class))
                .filter(type -> !type.isInterface())
                .flatMap(type -> Stream.of(
                        "fact." + type.getSimpleName(),
                        type.isAssignableTo(CaseFact.class) ? "timeline." + type.getSimpleName() : null))
                .filter(key -> key != null && !texts.has(key))
                .sorted()
                .toList();
        assertThat(silent, is(empty()));
    }

    @Test
    void anEnumThatHasNamesHasOneForEachOfItsValues() {
        List<String> nameless = CLASSES.stream()
                .filter(JavaClass::isEnum)
                .map(type -> type.getEnumConstants().stream()
                        .map(value -> type.getSimpleName() + "." + value.name())
                        .toList())
                .filter(keys -> keys.stream().anyMatch(texts::has))
                .flatMap(List::stream)
                .filter(key -> !texts.has(key))
                .sorted()
                .toList();
        assertThat(nameless, is(empty()));
    }

    @Test
    void everyConstraintCanBeExplained() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> silent = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TextsTest::constraintTextsOf)
                    .filter(key -> !texts.has(key))
                    .toList();
            assertThat(silent, is(empty()));
        }
    }

    private static Stream<String> constraintTextsOf(Path file) {
        try {
            return CONSTRAINT_TEXT.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void noKeyIsGivenTwiceBecauseTheLaterOneWouldSilentlyWin() throws IOException {
        for (Locale language : texts.languages()) {
            Path file = Path.of(
                    "src/main/resources/texts/Texts_" + language.toLanguageTag().replace('-', '_') + ".properties");
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> KEY_OF_LINE.matcher(line).find())
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            List<String> twice = keys.stream()
                    .filter(key -> Collections.frequency(keys, key) > 1)
                    .distinct()
                    .toList();
            assertThat("twice in " + language, twice, is(empty()));
        }
    }

    private Stream<String> keys() {
        return texts.all(Texts.REFERENCE).keySet().stream();
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
