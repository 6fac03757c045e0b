package dev.madoguchi.access;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.sealing.boundary.SealingKeys;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import dev.madoguchi.visitor.boundary.OwnAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of {@code visitor} and of the keys that seal what visitors keep. */
final class VisitorAccess {

    private static final String OWN = "who asks names no visitor: it is always about the one who asks";
    private static final String INSTALLATION = "the keys belong to the installation";

    private VisitorAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(attributes(), keys())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<OwnAttributes> attributes() {
        return AccessRules.of(OwnAttributes.class)
                .method("catalogue", (attributes, records) -> attributes.catalogue())
                .forRoles(Roles.VISITOR)
                .noForeign(OWN)
                .method("mine", (attributes, records) -> attributes.mine())
                .forRoles(Roles.VISITOR)
                .noForeign(OWN)
                .method("keep", (attributes, records) -> {
                    attributes.keep(Map.of("COUNTRY", List.of("KR")));
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .noForeign(OWN);
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
