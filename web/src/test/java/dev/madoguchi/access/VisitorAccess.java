package dev.madoguchi.access;

import dev.madoguchi.container.Person;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.sealing.boundary.SealingKeys;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import dev.madoguchi.visitor.boundary.Companions;
import dev.madoguchi.visitor.boundary.OwnAttributes;
import dev.madoguchi.visitor.boundary.Passports;
import dev.madoguchi.visitor.entity.Relation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of {@code visitor} and of the keys that seal what visitors keep. */
final class VisitorAccess {

    private static final String OWN = "who asks names no visitor: it is always about the one who asks";
    private static final String INSTALLATION = "the keys belong to the installation";

    private VisitorAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(attributes(), companions(), passports(), keys())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<OwnAttributes> attributes() {
        return AccessRules.of(OwnAttributes.class)
                .method("catalogue", (attributes, records) -> attributes.catalogue())
                .forRoles(Roles.VISITOR)
                .noForeign(OWN)
                .method("mine", (attributes, records) -> attributes.mine(records.companion()))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("keep", (attributes, records) -> {
                    attributes.keep(records.companion(), Map.of("COUNTRY", List.of("KR")), Map.of());
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2);
    }

    private static AccessRules<Companions> companions() {
        return AccessRules.of(Companions.class)
                .method("mine", (companions, records) -> companions.mine())
                .forRoles(Roles.VISITOR)
                .noForeign(OWN)
                .method("add", (companions, records) -> companions.add("Mina", Relation.CHILD))
                .forRoles(Roles.VISITOR)
                .noForeign(OWN)
                .method("change", (companions, records) -> {
                    companions.change(records.companion(), "Mina", Relation.COMPANION);
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("remove", (companions, records) -> {
                    companions.remove(records.companion());
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2);
    }

    private static AccessRules<Passports> passports() {
        return AccessRules.of(Passports.class)
                .method("read", (passports, records) -> passports.read("P<"))
                .forRoles(Roles.VISITOR)
                .noForeign("what is read is kept nowhere");
    }

    private static AccessRules<SealingKeys> keys() {
        return AccessRules.of(SealingKeys.class)
                .method("revisions", (keys, records) -> keys.revisions(KeysetPurpose.VALUES))
                .forRoles(Roles.OPERATOR)
                .noForeign(INSTALLATION)
                .method("rotate", (keys, records) -> {
                    keys.rotate(KeysetPurpose.IDENTIFIERS);
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(INSTALLATION);
    }
}
