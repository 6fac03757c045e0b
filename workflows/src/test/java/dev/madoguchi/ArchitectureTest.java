package dev.madoguchi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import dev.madoguchi.engine.BusinessProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Set;

/** What holds for the processes and for the engine that runs them. Each rule says why. */
@AnalyzeClasses(locations = ArchitectureTest.OwnClasses.class)
class ArchitectureTest {

    /** The classes of this module, not those it depends on. */
    static class OwnClasses implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(Path.of("target", "classes")));
        }
    }

    @ArchTest
    static final ArchRule aPackageIsTheEngineOrTheProcessesOfADomain = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAnyPackage("dev.madoguchi.engine", "dev.madoguchi.*.workflow", "dev.madoguchi.demonstration")
            .because("whoever knows one process finds their way in all of them");

    @ArchTest
    static final ArchRule onlyOnePackageKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.madoguchi.engine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("its community edition has ended, and a successor takes its place in one package");

    @ArchTest
    static final ArchRule theEngineKnowsNoService = noClasses()
            .that()
            .resideInAPackage("dev.madoguchi.engine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.madoguchi.*.workflow", "dev.madoguchi.telework..")
            .because("a new service comes without a change to the engine");

    @ArchTest
    static final ArchRule aProcessCallsControlsAndNoBoundary = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.madoguchi.*.boundary")
            .because(
                    "nobody is signed in on the engine's threads, so a boundary would refuse, and dooms the transaction when it"
                            + " fails");

    @ArchTest
    static final ArchRule processesKnowNoChannel = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "jakarta.faces..", "jakarta.ws.rs..", "jakarta.xml.ws..")
            .because("a process moves as facts happen, wherever they come from");

    @ArchTest
    static final ArchRule aProcessIsNamedAfterItsModel = classes()
            .that()
            .areAssignableTo(BusinessProcess.class)
            .and()
            .doNotBelongToAnyOf(BusinessProcess.class)
            .should()
            .haveSimpleNameEndingWith("Process")
            .andShould()
            .beAnnotatedWith(ApplicationScoped.class)
            .because("the engine looks for the model of that name, and facts are observed by one instance");

    @ArchTest
    static final ArchRule tasksAreFoundByTheirNameInExpressions = classes()
            .that()
            .haveSimpleNameEndingWith("Tasks")
            .should()
            .beAnnotatedWith(Named.class)
            .andShould()
            .beAnnotatedWith(ApplicationScoped.class)
            .because("a model names the bean");

    @ArchTest
    static final ArchRule processesKeepNothingThemselves = noClasses()
            .that()
            .resideOutsideOfPackage("dev.madoguchi.demonstration")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("what a process knows is in the aggregate");

    @ArchTest
    static final ArchRule datesAreOfJavaTime = noClasses()
            .that(not(simpleNameEndingWith("Tasks")))
            .and()
            .resideOutsideOfPackage("dev.madoguchi.engine")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("only the engine wants it: its own package and the tasks beans that answer its timers meet it");

    @ArchTest
    static final ArchRule noFieldIsPublic =
            fields().that().areNotStatic().should().notBePublic().because("state has an owner");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .should(ACCESS_STANDARD_STREAMS)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("the log has levels");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("a sleeping thread is one that serves nobody; the engine has timers");
}
