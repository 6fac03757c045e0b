package dev.madoguchi.access;

import dev.madoguchi.casefile.boundary.Duplicates;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.entity.ComparisonVerdict;
import java.util.List;

/** The rules of comparing bodies. */
final class DuplicatesAccess {

    private DuplicatesAccess() {}

    static List<AccessRule> rules() {
        return AccessRules.of(Duplicates.class)
                .method("candidates", (duplicates, records) -> duplicates.candidates(records.caseInReview()))
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound()
                .method("judged", (duplicates, records) -> duplicates.judged(records.caseInReview()))
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound()
                .method(
                        "compare",
                        (duplicates, records) -> duplicates.compare(records.caseInReview(), records.lookAlike()))
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound()
                .method("judge", (duplicates, records) -> {
                    duplicates.judge(
                            records.caseInReview(), records.lookAlike(), ComparisonVerdict.DIFFERENT, "電話で確認済み。");
                    return null;
                })
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound()
                .rules();
    }
}
