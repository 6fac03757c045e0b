package dev.madoguchi.access;

import dev.madoguchi.access.AccessRule.Use;
import dev.madoguchi.container.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Writes the rules of one boundary: {@code method(...).forRoles(...)}, then what becomes of somebody else's record.
 *
 * @param <B> the boundary
 */
final class AccessRules<B> {

    private final Class<B> boundary;
    private final List<AccessRule> rules = new ArrayList<>();

    private AccessRules(Class<B> boundary) {
        this.boundary = boundary;
    }

    /** The rules of every boundary there is. */
    static List<AccessRule> all() {
        return Stream.of(
                        CasefileAccess.rules(),
                        PapersAccess.rules(),
                        CorrectionAccess.rules(),
                        CorrectionAccess.rulesOfAnswers(),
                        DuplicatesAccess.rules(),
                        RegisterAccess.rules(),
                        DeadlineAccess.rules(),
                        TeleworkAccess.rules(),
                        MaterialAccess.rules(),
                        OrganisationAccess.rules(),
                        IdentityAccess.rules(),
                        NotificationAccess.rules(),
                        VisitorAccess.rules(),
                        MediumAccess.rules(),
                        ConsentAccess.rules(),
                        DisclosureAccess.rules(),
                        AgencyAccess.rules(),
                        AuditAccess.rules())
                .flatMap(List::stream)
                .toList();
    }

    /** Begins the rules of a boundary. */
    static <B> AccessRules<B> of(Class<B> boundary) {
        return new AccessRules<>(boundary);
    }

    /** Begins the rule of a method. */
    Method method(String name, Use<B> use) {
        return new Method(name, use);
    }

    /** The rules written. */
    List<AccessRule> rules() {
        return List.copyOf(rules);
    }

    /** The rule of one method, in the making. */
    final class Method {

        private final String name;
        private final Use<B> use;
        private Set<String> roles = Set.of();

        private Method(String name, Use<B> use) {
            this.name = name;
            this.use = use;
        }

        /** Only these may call it. */
        Method forRoles(String... allowed) {
            roles = Set.of(allowed);
            return this;
        }

        /** The record exists for the applicant, for the office in charge and for overseers; for nobody else. */
        AccessRules<B> foreignIsNotFound(String... overseers) {
            return add(new AccessRule.NotFound(Records.CONCERNED_WITH_CASES, Set.of(overseers)));
        }

        /** The record exists for these alone. */
        AccessRules<B> foreignIsNotFoundBut(Person... concerned) {
            return add(new AccessRule.NotFound(Set.of(concerned), Set.of()));
        }

        /** Records of others are missing from the answer. */
        AccessRules<B> foreignIsHidden(Person owner, BiPredicate<Object, Records> contains) {
            return add(new AccessRule.Hidden(owner, contains));
        }

        /** There are no records of others. */
        AccessRules<B> noForeign(String because) {
            return add(new AccessRule.None(because));
        }

        @SuppressWarnings("unchecked")
        private AccessRules<B> add(AccessRule.Foreign foreign) {
            rules.add(new AccessRule(boundary, name, roles, (bean, records) -> use.by((B) bean, records), foreign));
            return AccessRules.this;
        }
    }
}
