package dev.madoguchi.access;

import dev.madoguchi.container.Person;
import dev.madoguchi.identity.boundary.Accounts;
import dev.madoguchi.identity.entity.Roles;
import java.util.List;
import java.util.Locale;

/** The rules of {@code identity}. */
final class IdentityAccess {

    private static final String OWN = "an account is always the caller's own; no other can be named";

    private IdentityAccess() {}

    static List<AccessRule> rules() {
        String[] everybody = Roles.ALL.toArray(String[]::new);
        return AccessRules.of(Accounts.class)
                .method("signedIn", (accounts, records) -> {
                    accounts.signedIn("somebody", null, null, false);
                    return null;
                })
                .forRoles(everybody)
                .noForeign(OWN)
                .method("mine", (accounts, records) -> accounts.mine())
                .forRoles(everybody)
                .noForeign(OWN)
                .method("chooseLanguage", (accounts, records) -> {
                    accounts.chooseLanguage(Locale.ENGLISH);
                    return null;
                })
                .forRoles(everybody)
                .noForeign(OWN)
                .method("actFor", (accounts, records) -> {
                    accounts.actFor(records.organisation());
                    return null;
                })
                .forRoles(everybody)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .rules();
    }
}
