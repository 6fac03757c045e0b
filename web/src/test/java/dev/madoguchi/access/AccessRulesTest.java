package dev.madoguchi.access;

import static java.util.stream.Collectors.toCollection;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccessRulesTest {

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.madoguchi");

    @Test
    void everyBoundaryMethodHasARoleCaseAndAForeignRecordCase() {
        TreeSet<String> written =
                AccessRules.all().stream().map(AccessRule::toString).collect(toCollection(TreeSet::new));
        TreeSet<String> existing =
                boundaryMethods().map(AccessRulesTest::nameOf).collect(toCollection(TreeSet::new));

        assertThat("access rules, because nothing may be reachable by accident", written, is(existing));
    }

    @Test
    void everyRuleNamesAMethodOfItsOwn() {
        List<String> methods = boundaryMethods().map(AccessRulesTest::nameOf).toList();
        assertThat("overloads, because a rule names a method", methods, hasSize(new TreeSet<>(methods).size()));
        assertThat(
                "rules, because two for one method contradict each other", AccessRules.all(), hasSize(methods.size()));
    }

    private static Stream<JavaMethod> boundaryMethods() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.madoguchi").stream()
                        .filter(AccessRulesTest::isBoundary)
                        .flatMap(boundary -> boundary.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean isBoundary(JavaClass type) {
        return type.getPackageName().endsWith(".boundary")
                && (type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));
    }

    private static String nameOf(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
