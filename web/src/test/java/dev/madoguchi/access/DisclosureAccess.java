package dev.madoguchi.access;

import dev.madoguchi.container.Person;
import dev.madoguchi.disclosure.boundary.Counters;
import dev.madoguchi.disclosure.boundary.Deletions;
import dev.madoguchi.disclosure.boundary.Disclosures;
import dev.madoguchi.disclosure.boundary.OwnLedger;
import dev.madoguchi.disclosure.boundary.ReceivedLedger;
import dev.madoguchi.disclosure.entity.DeletionPage;
import dev.madoguchi.disclosure.entity.DisclosureRequest;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.servicer.boundary.ServicerStanding;
import dev.madoguchi.servicer.entity.Servicer;
import dev.madoguchi.servicer.entity.Terminal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of {@code disclosure} and {@code servicer}: what one servicer received does not exist for another. */
final class DisclosureAccess {

    private static final String OVERSIGHT = "suspending a servicer concerns every office";
    private static final String SAME_FOR_ALL = "the catalogue is the same for all";

    private DisclosureAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(disclosures(), deletions(), counters(), received(), ledger(), standing())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<Disclosures> disclosures() {
        return AccessRules.of(Disclosures.class)
                .method(
                        "disclose",
                        (disclosures, records) -> disclosures.disclose(
                                "key-of-others",
                                new DisclosureRequest("0123456789ABCDEF", "others", "others", Set.of())))
                .forRoles(Roles.PARTNER, Roles.SERVICER)
                .foreignIsNotFoundBut(Person.PARTNER, Person.SERVICER2)
                .method("entry", (disclosures, records) -> disclosures.entry(records.disclosure()))
                .forRoles(Roles.PARTNER, Roles.SERVICER)
                .foreignIsNotFoundBut(Person.PARTNER, Person.SERVICER2);
    }

    private static AccessRules<Deletions> deletions() {
        return AccessRules.of(Deletions.class)
                .method("open", (deletions, records) -> deletions.open(0, 200))
                .forRoles(Roles.PARTNER, Roles.SERVICER)
                .foreignIsHidden(Person.SERVICER2, (answer, records) -> ((DeletionPage) answer)
                        .items().stream().anyMatch(item -> item.order().id().equals(records.deletionOrder())))
                .method("attest", (deletions, records) -> deletions.attest(records.deletionOrder()))
                .forRoles(Roles.PARTNER, Roles.SERVICER)
                .foreignIsNotFoundBut(Person.PARTNER, Person.SERVICER2)
                .method("attestAll", (deletions, records) -> {
                    deletions.attestAll(Set.of(records.deletionOrder()));
                    return null;
                })
                .forRoles(Roles.PARTNER, Roles.SERVICER)
                .foreignIsNotFoundBut(Person.PARTNER, Person.SERVICER2);
    }

    private static AccessRules<Counters> counters() {
        return AccessRules.of(Counters.class)
                .method("servicers", (counters, records) -> counters.servicers().stream()
                        .map(Servicer::id)
                        .toList())
                .forRoles(Roles.SERVICER)
                .foreignIsHidden(Person.SERVICER2, (answer, records) -> ((List<?>) answer).contains(records.servicer()))
                .method("terminals", (counters, records) -> counters.terminals().stream()
                        .map(Terminal::servicer)
                        .toList())
                .forRoles(Roles.SERVICER)
                .foreignIsHidden(Person.SERVICER2, (answer, records) -> ((List<?>) answer).contains(records.servicer()))
                .method("purposes", (counters, records) -> counters.purposes(records.servicer()))
                .forRoles(Roles.SERVICER)
                .foreignIsNotFoundBut(Person.SERVICER2)
                .method("catalogue", (counters, records) -> counters.catalogue())
                .forRoles(Roles.SERVICER)
                .noForeign(SAME_FOR_ALL);
    }

    private static AccessRules<ReceivedLedger> received() {
        return AccessRules.of(ReceivedLedger.class)
                .method("page", (ledger, records) -> ledger.page(records.disclosure(), 10))
                .forRoles(Roles.SERVICER)
                .foreignIsNotFoundBut(Person.SERVICER2);
    }

    private static AccessRules<OwnLedger> ledger() {
        return AccessRules.of(OwnLedger.class)
                .method("page", (ledger, records) -> ledger.page(null, records.disclosure(), 10))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2);
    }

    private static AccessRules<ServicerStanding> standing() {
        return AccessRules.of(ServicerStanding.class)
                .method("suspend", (standing, records) -> {
                    standing.suspend(records.servicer());
                    return null;
                })
                .forRoles(Roles.SUPERVISOR)
                .noForeign(OVERSIGHT)
                .method("reinstate", (standing, records) -> {
                    standing.reinstate(records.servicer());
                    return null;
                })
                .forRoles(Roles.SUPERVISOR)
                .noForeign(OVERSIGHT);
    }
}
