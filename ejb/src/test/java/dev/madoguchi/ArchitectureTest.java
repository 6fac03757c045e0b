package dev.madoguchi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.notification.control.PostOffice;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for every domain. Each rule says why. */
@AnalyzeClasses(locations = ArchitectureTest.OwnClasses.class)
class ArchitectureTest {

    private static final int MOST_LINES = 250;
    private static final int MOST_USE_CASES = 7;
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "madoguchi");

    /** The classes of this module, not those it depends on. */
    static class OwnClasses implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(Path.of("target", "classes")));
        }
    }

    @ArchTest
    static final ArchRule domainsKnowNeitherTheEngineNorTheirChannels = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.camunda..",
                    "jakarta.servlet..",
                    "jakarta.faces..",
                    "jakarta.ws.rs..",
                    "jakarta.jws..",
                    "jakarta.xml.ws..",
                    "org.primefaces..",
                    "org.omnifaces..")
            .because(
                    "a use case is the same whoever asks for it, and engines and protocols are replaced sooner than rules");

    @ArchTest
    static final ArchRule aPackageIsADomainAndARole = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAnyPackage(
                    "dev.madoguchi.kernel",
                    "dev.madoguchi.*.boundary",
                    "dev.madoguchi.*.control",
                    "dev.madoguchi.*.entity")
            .because("whoever knows one domain finds their way in all of them");

    @ArchTest
    static final ArchRule nothingHidesBehindANameThatSaysNothing = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..common..", "..impl..", "..dto..", "..helper..", "..manager..", "..service..")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Facade|Assembler)")
            .because("such a name gathers what belongs elsewhere");

    @ArchTest
    static final ArchRule aBoundaryIsAStatelessBean = classes()
            .that()
            .resideInAPackage("..boundary")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beAnnotatedWith(Stateless.class)
            .because("transactions begin and end at boundaries, and only there");

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMay = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PermitAll.class)
            .because("what says nothing is open to everyone by accident");

    @ArchTest
    static final ArchRule aBoundaryHasFewUseCases = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should(haveAtMostPublicMethods(MOST_USE_CASES))
            .because("a boundary with many use cases is several boundaries");

    @ArchTest
    static final ArchRule rolesLookInwardsOnly = noClasses()
            .that()
            .resideInAPackage("..entity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.madoguchi.*.boundary", "dev.madoguchi.*.control")
            .because("an aggregate decides by what it knows");

    @ArchTest
    static final ArchRule controlsDoNotCallBoundaries = noClasses()
            .that()
            .resideInAPackage("..control")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.madoguchi.*.boundary")
            .because("a boundary is where somebody asks from outside");

    @ArchTest
    static final ArchRule whatAllServicesShareKnowsNoService = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.madoguchi.kernel..",
                    "dev.madoguchi.casefile..",
                    "dev.madoguchi.organisation..",
                    "dev.madoguchi.notification..",
                    "dev.madoguchi.identity..",
                    "dev.madoguchi.language..",
                    "dev.madoguchi.audit..",
                    "dev.madoguchi.database..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.madoguchi.telework..")
            .because("a new service comes without a change to the old parts");

    @ArchTest
    static final ArchRule theKernelStandsAlone = classes()
            .that()
            .resideInAPackage("dev.madoguchi.kernel")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("dev.madoguchi.kernel", "java..", "jakarta.."))
            .because("everything stands on it");

    @ArchTest
    static final ArchRule domainsFormNoCycles = slices().matching("dev.madoguchi.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two domains that need each other are one");

    @ArchTest
    static final ArchRule onlyControlsTalkToTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("..control")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because(
                    "queries stand in repositories, where they are found, measured and limited to the caller's records");

    @ArchTest
    static final ArchRule noFieldIsPublic = fields().that()
            .areNotStatic()
            .should()
            .notBePublic()
            .because(
                    "an aggregate keeps its invariants itself, and the persistence provider tracks changes through methods");

    @ArchTest
    static final ArchRule anEntityIsOnlyMadeEmptyByThePersistenceProvider = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(haveAConstructorWithoutArguments(JavaModifier.PROTECTED))
            .because("an aggregate that anybody can make empty has no invariants");

    @ArchTest
    static final ArchRule anEmbeddableCanBeMadeByThePersistenceProvider = classes()
            .that()
            .areAnnotatedWith(Embeddable.class)
            .should(haveAConstructorWithoutArguments(JavaModifier.PROTECTED, JavaModifier.PUBLIC))
            .because("the specification asks for it");

    @ArchTest
    static final ArchRule everyFailureIsOneOfTheFamily = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .and()
            .doNotBelongToAnyOf(DomainException.class)
            .should()
            .beAssignableTo(DomainException.class)
            .andShould()
            .haveSimpleNameNotEndingWith("Exception")
            .andShould()
            .haveSimpleNameNotEndingWith("Error")
            .because("three translators word all failures, and a failure is named by what is wrong");

    @ArchTest
    static final ArchRule aFactIsARecord = classes()
            .that(assignableTo(Fact.class))
            .and(not(INTERFACES))
            .should()
            .beRecords()
            .because("what happened does not change");

    @ArchTest
    static final ArchRule timeIsAskedOfTheClock = noClasses()
            .that()
            .doNotBelongToAnyOf(JapanClock.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a business day is a day in Japan, and a test sets the clock");

    @ArchTest
    static final ArchRule datesAreOfJavaTime = noClasses()
            .that()
            .doNotBelongToAnyOf(PostOffice.class) // the mail API wants it
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .because("neither says whether it is an instant or a day");

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
    static final ArchRule noMethodIsSynchronized = noMethods()
            .should()
            .haveModifier(JavaModifier.SYNCHRONIZED)
            .because("several nodes share one database, and a lock in one JVM locks nothing");

    @ArchTest
    static void everyDomainSaysWhyItExists(JavaClasses ignored) throws IOException {
        try (Stream<Path> domains = Files.list(SOURCES)) {
            List<Path> silent = domains.filter(Files::isDirectory)
                    .filter(domain -> !Files.exists(domain.resolve("package-info.java")))
                    .toList();
            assertThat("because the reason for a domain is not in its classes", silent, empty());
        }
    }

    @ArchTest
    static void noSourceIsLongerThanAReaderIsPatient(JavaClasses ignored) throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            List<String> longer = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(file -> file + ": " + lines(file))
                    .toList();
            assertThat("because a long class does several things", longer, empty());
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("import ")).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ArchCondition<JavaClass> haveAtMostPublicMethods(int most) {
        return new ArchCondition<>("have at most " + most + " public methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<String> offered = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaMethod::getName)
                        .sorted()
                        .toList();
                events.add(
                        new SimpleConditionEvent(type, offered.size() <= most, type.getName() + " offers " + offered));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAConstructorWithoutArguments(JavaModifier... visibility) {
        return new ArchCondition<>("have a constructor without arguments that is one of " + List.of(visibility)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean found = type.tryGetConstructor()
                        .filter(constructor -> Stream.of(visibility).anyMatch(constructor.getModifiers()::contains))
                        .isPresent();
                events.add(new SimpleConditionEvent(type, found, type.getName()));
            }
        };
    }
}
