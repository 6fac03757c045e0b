package dev.madoguchi.access;

import dev.madoguchi.consent.boundary.OwnConsents;
import dev.madoguchi.consent.boundary.OwnReceipts;
import dev.madoguchi.consent.boundary.ReceiptKeys;
import dev.madoguchi.container.Person;
import dev.madoguchi.identity.entity.Roles;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of {@code consent}: whose record one does not keep, for them one neither sees nor answers anything. */
final class ConsentAccess {

    private ConsentAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(consents(), receipts(), keys())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<OwnConsents> consents() {
        return AccessRules.of(OwnConsents.class)
                .method("offers", (consents, records) -> consents.offers(records.companion()))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("offer", (consents, records) -> consents.offer(records.companion(), records.purpose()))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method(
                        "give",
                        (consents, records) -> consents.give(
                                records.companion(), records.notice(), Locale.ENGLISH, Set.of("LANGUAGES"), Set.of()))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("later", (consents, records) -> {
                    consents.later(records.companion(), records.notice(), Locale.ENGLISH);
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("withdraw", (consents, records) -> {
                    consents.withdraw(records.consent());
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("history", (consents, records) -> consents.history(records.consent()))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("ended", (consents, records) -> consents.ended(records.companion(), 0, 10))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2);
    }

    private static AccessRules<OwnReceipts> receipts() {
        return AccessRules.of(OwnReceipts.class)
                .method("receipt", (receipts, records) -> receipts.receipt(records.receipt()))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2);
    }

    private static AccessRules<ReceiptKeys> keys() {
        return AccessRules.of(ReceiptKeys.class)
                .method("published", (keys, records) -> keys.published())
                .noForeign("public keys are no secret");
    }
}
