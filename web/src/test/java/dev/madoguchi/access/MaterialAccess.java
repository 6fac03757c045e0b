package dev.madoguchi.access;

import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.container.Person;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.telework.boundary.CampaignMaterials;
import dev.madoguchi.telework.boundary.OfferedMaterials;
import dev.madoguchi.telework.entity.MaterialDetails;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of {@code telework} for the materials of campaigns. */
final class MaterialAccess {

    private static final String LOOKED_AFTER = "an operator looks after the materials of the whole installation";

    private static final IncomingFile EMPTY = new IncomingFile("空.pdf", 0, InputStream::nullInputStream);

    private MaterialAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(kept(), offered())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<CampaignMaterials> kept() {
        return AccessRules.of(CampaignMaterials.class)
                .method("all", (materials, records) -> materials.all(records.campaign()))
                .forRoles(Roles.OPERATOR)
                .noForeign(LOOKED_AFTER)
                .method("find", (materials, records) -> materials.find(records.material()))
                .forRoles(Roles.OPERATOR)
                .noForeign(LOOKED_AFTER)
                .method("fileBytes", (materials, records) -> materials.fileBytes())
                .forRoles(Roles.OPERATOR)
                .noForeign(LOOKED_AFTER)
                .method("add", (materials, records) -> materials.add(UUID.randomUUID(), new MaterialDetails()))
                .forRoles(Roles.OPERATOR)
                .noForeign(LOOKED_AFTER)
                .method("revise", (materials, records) -> {
                    materials.revise(UUID.randomUUID(), 1, new MaterialDetails());
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(LOOKED_AFTER)
                .method("replace", (materials, records) -> {
                    materials.replace(records.material(), EMPTY);
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(LOOKED_AFTER)
                .method("withdraw", (materials, records) -> {
                    materials.withdraw(UUID.randomUUID(), 1);
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(LOOKED_AFTER);
    }

    private static AccessRules<OfferedMaterials> offered() {
        return AccessRules.of(OfferedMaterials.class)
                .method("of", (materials, records) -> materials.of(records.campaign()))
                .forRoles(Roles.COMPANY)
                .foreignIsNotFoundBut(Person.COMPANY2)
                .method("open", (materials, records) -> materials.open(records.material(), false))
                .forRoles(Roles.COMPANY, Roles.OPERATOR)
                .foreignIsNotFound(Roles.OPERATOR)
                .method("piece", (materials, records) -> materials.piece(records.material(), 0))
                .forRoles(Roles.COMPANY, Roles.OPERATOR)
                .foreignIsNotFound(Roles.OPERATOR);
    }
}
