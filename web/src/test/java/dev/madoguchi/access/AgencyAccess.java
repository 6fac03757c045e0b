package dev.madoguchi.access;

import dev.madoguchi.agency.boundary.PreparedRecords;
import dev.madoguchi.agency.boundary.TravellerGroups;
import dev.madoguchi.agency.entity.GroupDetails;
import dev.madoguchi.agency.entity.TravellerGroup;
import dev.madoguchi.container.Person;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.entity.Slice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of groups that travel agencies prepare, and of what travellers do with them. */
final class AgencyAccess {

    private static final String CODE = "a record is found by a secret code and by nothing else";
    private static final String NOTHING_KEPT = "what is sent is only read";
    private static final byte[] LIST = "NAME_LATIN\nTANAKA\n".getBytes(StandardCharsets.UTF_8);

    private AgencyAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(groups(), prepared())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<TravellerGroups> groups() {
        return AccessRules.of(TravellerGroups.class)
                .method("mine", (groups, records) -> groups.mine(0, 10))
                .forRoles(Roles.AGENCY)
                .foreignIsHidden(Person.AGENCY2, (answer, records) -> ((Slice<?>) answer)
                        .items().stream()
                                .anyMatch(each -> ((TravellerGroup) each).id().equals(records.group())))
                .method("find", (groups, records) -> groups.find(records.group()))
                .forRoles(Roles.AGENCY)
                .foreignIsNotFoundBut(Person.AGENCY2)
                .method("columns", (groups, records) -> groups.columns())
                .forRoles(Roles.AGENCY)
                .noForeign("the catalogue is the same for all")
                .method("read", (groups, records) -> groups.read(LIST))
                .forRoles(Roles.AGENCY)
                .noForeign(NOTHING_KEPT)
                .method("prepare", (groups, records) -> {
                    LocalDate day = LocalDate.now().plusDays(30);
                    return groups.prepare(new GroupDetails("A", day, day), LIST);
                })
                .forRoles(Roles.AGENCY)
                .noForeign("a group is always the caller's agency's own")
                .method("reissue", (groups, records) -> groups.reissue(records.group()))
                .forRoles(Roles.AGENCY)
                .foreignIsNotFoundBut(Person.AGENCY2)
                .method("withdraw", (groups, records) -> {
                    groups.withdraw(records.group());
                    return null;
                })
                .forRoles(Roles.AGENCY)
                .foreignIsNotFoundBut(Person.AGENCY2);
    }

    private static AccessRules<PreparedRecords> prepared() {
        return AccessRules.of(PreparedRecords.class)
                .method("open", (prepared, records) -> prepared.open("0", records.companion()))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("claim", (prepared, records) -> prepared.claim("0", records.companion(), Map.of()))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("decline", (prepared, records) -> prepared.decline("0"))
                .forRoles(Roles.VISITOR)
                .noForeign(CODE);
    }
}
