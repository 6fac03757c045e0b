package dev.madoguchi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for pages and machines' doors. Each rule says why. */
@AnalyzeClasses(locations = ArchitectureTest.OwnClasses.class)
class ArchitectureTest {

    private static final int MOST_LINES = 250;

    /** The classes of this module, not those it depends on. */
    static class OwnClasses implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(java.nio.file.Path.of("target", "classes")));
        }
    }

    @ArchTest
    static final ArchRule aPackageIsADomainAndARole = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAnyPackage(
                    "dev.madoguchi.faces", "dev.madoguchi.rest", "dev.madoguchi.*.view", "dev.madoguchi.*.endpoint")
            .because("whoever knows one domain finds their way in all of them");

    @ArchTest
    static final ArchRule aChannelKnowsNoEngine = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "dev.madoguchi.*.workflow..")
            .because("a page asks a boundary, and the process moves by the fact that comes of it");

    @ArchTest
    static final ArchRule aChannelHoldsNoRules = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.madoguchi.casefile.control",
                    "dev.madoguchi.telework.control",
                    "dev.madoguchi.organisation.control",
                    "dev.madoguchi.notification.control",
                    "dev.madoguchi.audit.control")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .beAnnotatedWith(Stateless.class)
            .because("what a page may do, a machine may do by the same rules: both ask a boundary");

    @ArchTest
    static final ArchRule aBackingBelongsToAPage = classes()
            .that()
            .haveSimpleNameEndingWith("Backing")
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .resideInAnyPackage("..view", "dev.madoguchi.faces")
            .andShould()
            .beAnnotatedWith(Named.class)
            .because("a page finds the bean of its name");

    @ArchTest
    static final ArchRule aPageKnowsNoDoorOfMachines = noClasses()
            .that()
            .resideInAPackage("..view")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Path.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("dev.madoguchi.rest..")
            .because("people and machines are answered differently");

    @ArchTest
    static final ArchRule resourcesAreEndpoints = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .resideInAPackage("..endpoint")
            .allowEmptyShould(true)
            .because("a domain's doors stand together");

    @ArchTest
    static final ArchRule timeIsAskedOfTheClock = noClasses()
            .that()
            .resideInAnyPackage("..view", "dev.madoguchi.faces", "dev.madoguchi.rest")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .because("a business day is a day in Japan");

    @ArchTest
    static final ArchRule noFieldIsPublic =
            fields().that().areNotStatic().should().notBePublic().because("pages read properties through methods");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .should(ACCESS_STANDARD_STREAMS)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("the log has levels, and personal data never reaches it by accident");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("a sleeping thread is one that serves nobody");

    @ArchTest
    static void everyBackingHasItsPage(JavaClasses classes) {
        List<String> without = classes.stream()
                .filter(type -> type.getSimpleName().endsWith("Backing"))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> folder(type.getPackageName()) + page(type.getSimpleName()))
                .filter(page -> !Files.exists(java.nio.file.Path.of("src", "main", "webapp", page)))
                .toList();
        assertThat("because a bean without a page is dead", without, empty());
    }

    @ArchTest
    static void noSourceIsLongerThanAReaderIsPatient(JavaClasses ignored) throws IOException {
        try (Stream<java.nio.file.Path> sources = Files.walk(java.nio.file.Path.of("src", "main", "java"))) {
            List<String> longer = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(java.nio.file.Path::toString)
                    .toList();
            assertThat("because a long class does several things", longer, empty());
        }
    }

    /** The pages of a domain lie under its name; those of the frame itself tell what went wrong. */
    private static String folder(String viewPackage) {
        return viewPackage.equals("dev.madoguchi.faces")
                ? "error/"
                : viewPackage.replace("dev.madoguchi.", "").replace(".view", "/");
    }

    private static String page(String backing) {
        String name = backing.replaceAll("Backing$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".xhtml";
    }

    private static long lines(java.nio.file.Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("import ")).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
