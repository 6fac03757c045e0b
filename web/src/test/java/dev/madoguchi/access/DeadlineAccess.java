package dev.madoguchi.access;

import dev.madoguchi.casefile.boundary.Deadlines;
import dev.madoguchi.identity.entity.Roles;
import java.time.LocalDate;
import java.util.List;

/** The rules of {@code casefile} for the review clock. */
final class DeadlineAccess {

    private static final String REASON = "現地を確認するため";

    private DeadlineAccess() {}

    static List<AccessRule> rules() {
        return AccessRules.of(Deadlines.class)
                .method("suspend", (deadlines, records) -> {
                    deadlines.suspend(records.caseInReview(), REASON);
                    return null;
                })
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound()
                .method("resume", (deadlines, records) -> {
                    deadlines.resume(records.caseInReview());
                    return null;
                })
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound()
                .method("extend", (deadlines, records) -> {
                    deadlines.extend(
                            records.caseInReview(),
                            LocalDate.now(),
                            LocalDate.now().plusMonths(1),
                            REASON);
                    return null;
                })
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound()
                .rules();
    }
}
