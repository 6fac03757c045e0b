package dev.madoguchi.access;

import dev.madoguchi.container.Person;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.Organisation;
import java.util.List;
import java.util.Optional;

/** The rules of {@code organisation}. */
final class OrganisationAccess {

    private OrganisationAccess() {}

    static List<AccessRule> rules() {
        String[] applicants = {Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER};
        return AccessRules.of(Organisations.class)
                .method("mine", (organisations, records) -> organisations.mine())
                .forRoles(applicants)
                .foreignIsHidden(Person.COMPANY2, (answer, records) -> ((Optional<?>) answer)
                        .map(Organisation.class::cast)
                        .filter(body -> body.id().equals(records.organisation()))
                        .isPresent())
                .method("create", (organisations, records) -> organisations.create("新株式会社", "シンカブシキガイシャ", null, true))
                .forRoles(applicants)
                .noForeign("a body is founded for the caller; no other can be named")
                .rules();
    }
}
