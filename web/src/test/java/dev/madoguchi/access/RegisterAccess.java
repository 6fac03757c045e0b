package dev.madoguchi.access;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.boundary.RegisterImports;
import dev.madoguchi.organisation.boundary.RegisteredBodies;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of the register of corporate numbers. */
final class RegisterAccess {

    private static final String PUBLIC = "the register is public";
    private static final String REGISTER = "an operator looks after the register of the whole installation";
    private static final String[] READERS = {
        Roles.COMPANY,
        Roles.MERCHANT,
        Roles.SERVICER,
        Roles.AGENCY,
        Roles.CLERK,
        Roles.SUPERVISOR,
        Roles.AUDITOR,
        Roles.OPERATOR
    };

    private RegisterAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(registeredBodies(), registerImports())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<RegisteredBodies> registeredBodies() {
        return AccessRules.of(RegisteredBodies.class)
                .method("find", (register, records) -> register.find("7123456789012"))
                .forRoles(READERS)
                .noForeign(PUBLIC)
                .method("search", (register, records) -> register.search("海岸商事"))
                .forRoles(READERS)
                .noForeign(PUBLIC);
    }

    private static AccessRules<RegisterImports> registerImports() {
        return AccessRules.of(RegisterImports.class)
                .method("page", (imports, records) -> imports.page(0, 10))
                .forRoles(Roles.OPERATOR)
                .noForeign(REGISTER)
                .method("rejected", (imports, records) -> imports.rejected(UUID.randomUUID(), 0, 10))
                .forRoles(Roles.OPERATOR)
                .noForeign(REGISTER)
                .method("take", (imports, records) -> imports.take("空.csv", 0, InputStream.nullInputStream()))
                .forRoles(Roles.OPERATOR)
                .noForeign(REGISTER)
                .method("giveUp", (imports, records) -> {
                    imports.giveUp(UUID.randomUUID());
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(REGISTER);
    }
}
