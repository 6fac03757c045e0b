package dev.madoguchi.access;

import dev.madoguchi.container.Person;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.medium.boundary.Media;
import dev.madoguchi.medium.boundary.TokenKeys;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code medium}: a visitor who is not the caller does not exist, nor does what they show. */
final class MediumAccess {

    private static final String NUMBER = "0123456789ABCDEF";
    private static final String POINT =
            "BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU";

    private MediumAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(media(), keys())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<Media> media() {
        return AccessRules.of(Media.class)
                .method("mine", (media, records) -> media.mine(records.visitor()))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("linkCard", (media, records) -> {
                    media.linkCard(records.visitor(), null, NUMBER);
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("linkPhone", (media, records) -> media.linkPhone(records.visitor(), null, POINT))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("printCode", (media, records) -> media.printCode(records.visitor(), null))
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("rename", (media, records) -> {
                    media.rename(records.medium(), "私のカード");
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("block", (media, records) -> {
                    media.block(records.medium());
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2)
                .method("remove", (media, records) -> {
                    media.remove(records.medium());
                    return null;
                })
                .forRoles(Roles.VISITOR)
                .foreignIsNotFoundBut(Person.VISITOR2);
    }

    private static AccessRules<TokenKeys> keys() {
        return AccessRules.of(TokenKeys.class)
                .method("current", (keys, records) -> keys.current())
                .noForeign("a public key is no secret");
    }
}
