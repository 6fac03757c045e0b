package dev.madoguchi.access;

import static dev.madoguchi.container.Person.CLERK2;
import static dev.madoguchi.container.Person.COMPANY2;

import dev.madoguchi.casefile.boundary.CaseReviews;
import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.boundary.OfficeClosings;
import dev.madoguchi.casefile.boundary.Offices;
import dev.madoguchi.casefile.boundary.WorkItems;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.InboxFilter;
import dev.madoguchi.casefile.entity.InboxPage;
import dev.madoguchi.casefile.entity.Office;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.casefile.entity.Workload;
import dev.madoguchi.identity.entity.Roles;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of {@code casefile}. */
final class CasefileAccess {

    private CasefileAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(casefiles(), reviews(), workItems(), offices(), closings())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<Casefiles> casefiles() {
        return AccessRules.of(Casefiles.class)
                .method("applicant", (cases, records) -> cases.applicant(records.caseInReview()))
                .forRoles(Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR)
                .foreignIsNotFound(Roles.AUDITOR)
                .method("overview", (cases, records) -> cases.overview(records.caseInReview()))
                .forRoles(Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR)
                .foreignIsNotFound(Roles.AUDITOR)
                .method("withdraw", (cases, records) -> {
                    cases.withdraw(records.draft(), "誤って作成したため");
                    return null;
                })
                .forRoles(Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER)
                .foreignIsNotFound()
                .method("mine", (cases, records) -> cases.mine())
                .forRoles(Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER)
                .foreignIsHidden(COMPANY2, (answer, records) -> ((Collection<?>) answer)
                        .stream().anyMatch(one -> ((Casefile) one).id().equals(records.draft())));
    }

    private static AccessRules<CaseReviews> reviews() {
        return AccessRules.of(CaseReviews.class)
                .method("draft", (reviews, records) -> {
                    reviews.draft(records.caseInReview(), 0, Verdict.REFUSED, "要件を満たさないため");
                    return null;
                })
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound()
                .method("approve", (reviews, records) -> {
                    reviews.approve(records.caseInReview(), 0);
                    return null;
                })
                .forRoles(Roles.SUPERVISOR)
                .foreignIsNotFound()
                .method("giveBack", (reviews, records) -> {
                    reviews.giveBack(records.caseInReview(), "理由が不足しているため");
                    return null;
                })
                .forRoles(Roles.SUPERVISOR)
                .foreignIsNotFound();
    }

    private static AccessRules<WorkItems> workItems() {
        String[] offices = {Roles.CLERK, Roles.SUPERVISOR};
        return AccessRules.of(WorkItems.class)
                .method("page", (items, records) -> items.page(InboxFilter.of(InboxFilter.Scope.OFFICE), 0, 200))
                .forRoles(offices)
                .foreignIsHidden(CLERK2, (answer, records) -> ((InboxPage) answer)
                        .items().stream().anyMatch(item -> item.id().equals(records.workItem())))
                .method("workload", (items, records) -> items.workload())
                .forRoles(offices)
                .foreignIsHidden(CLERK2, (answer, records) -> ((Workload) answer).open() > 0)
                .method("next", (items, records) -> items.next(UUID.randomUUID()))
                .forRoles(offices)
                .foreignIsHidden(CLERK2, (answer, records) -> ((Optional<?>) answer).isPresent())
                .method("of", (items, records) -> items.of(records.caseInReview()))
                .forRoles(offices)
                .foreignIsHidden(CLERK2, (answer, records) -> ((Collection<?>) answer)
                        .stream().anyMatch(one -> ((WorkItem) one).id().equals(records.workItem())))
                .method("claim", (items, records) -> items.claim(records.workItem()))
                .forRoles(offices)
                .foreignIsNotFoundBut(CLERK2)
                .method("release", (items, records) -> items.release(records.workItem()))
                .forRoles(offices)
                .foreignIsNotFound();
    }

    private static AccessRules<Offices> offices() {
        return AccessRules.of(Offices.class)
                .method("mine", (offices, records) -> offices.mine())
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsHidden(CLERK2, (answer, records) -> ((Collection<?>) answer)
                        .stream().anyMatch(one -> ((Office) one).id().equals(records.office())));
    }

    private static AccessRules<OfficeClosings> closings() {
        String all = "an operator looks after the calendars of all offices";
        return AccessRules.of(OfficeClosings.class)
                .method("page", (closings, records) -> closings.page(0, 10))
                .forRoles(Roles.OPERATOR)
                .noForeign(all)
                .method("offices", (closings, records) -> closings.offices())
                .forRoles(Roles.OPERATOR)
                .noForeign(all)
                .method("add", (closings, records) -> {
                    closings.add(records.office(), LocalDate.of(2015, 1, 1), LocalDate.of(2015, 1, 1), false);
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(all)
                .method("remove", (closings, records) -> {
                    closings.remove(UUID.randomUUID());
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(all)
                .method("after", (closings, records) -> closings.after(null, LocalDate.of(2026, 12, 25), 5))
                .forRoles(Roles.OPERATOR)
                .noForeign(all);
    }
}
