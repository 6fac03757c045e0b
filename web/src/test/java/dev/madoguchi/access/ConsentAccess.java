package dev.madoguchi.access;

import dev.madoguchi.consent.boundary.OwnConsents;
import dev.madoguchi.consent.boundary.ReceiptKeys;
import dev.madoguchi.container.Person;
import dev.madoguchi.identity.entity.Roles;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of {@code consent}: everybody is asked the same, and nobody sees what others answered. */
final class ConsentAccess {

    private static final String ASKED = "every visitor is asked the same; the answer is the caller's own";

    private ConsentAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(consents(), keys())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<OwnConsents> consents() {
        return AccessRules.of(OwnConsents.class)
                .method("offers", (consents, records) -> consents.offers())
                .forRoles(Roles.VISITOR)
                .noForeign(ASKED)
                .method("offer", (consents, records) -> consents.offer(records.purpose()))
                .forRoles(Roles.VISITOR)
                .noForeign(ASKED)
                .method(
                        "give",
                        (consents, records) ->
                                consents.give(records.notice(), Locale.ENGLISH, Set.of("LANGUAGES"), Set.of()))
                .forRoles(Roles.VISITOR)
                .noForeign(ASKED)
                .method("later", (consents, records) -> {
                    consents.later(records.notice(), Locale.ENGLISH);
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .noForeign(ASKED)
                .method("withdraw", (consents, records) -> {
                    consents.withdraw(records.consent());
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("history", (consents, records) -> consents.history(records.consent()))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("ended", (consents, records) -> consents.ended(0, 10))
                .forRoles(Roles.VISITOR)
                .noForeign(ASKED);
    }

    private static AccessRules<ReceiptKeys> keys() {
        return AccessRules.of(ReceiptKeys.class)
                .method("published", (keys, records) -> keys.published())
                .noForeign("public keys are no secret");
    }
}
