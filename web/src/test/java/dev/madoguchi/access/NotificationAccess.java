package dev.madoguchi.access;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.notification.boundary.Deliveries;
import dev.madoguchi.notification.boundary.Mails;
import dev.madoguchi.notification.entity.MailFilter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of {@code notification}. */
final class NotificationAccess {

    private static final String ALL = "an operator looks after the mails of the whole installation";

    private NotificationAccess() {}

    static List<AccessRule> rules() {
        return Stream.of(mails(), deliveries())
                .flatMap(rules -> rules.rules().stream())
                .toList();
    }

    private static AccessRules<Deliveries> deliveries() {
        return AccessRules.of(Deliveries.class)
                .method("isUnreachable", (deliveries, records) -> deliveries.isUnreachable(records.caseInReview()))
                .forRoles(Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR)
                .foreignIsNotFound(Roles.AUDITOR);
    }

    private static AccessRules<Mails> mails() {
        return AccessRules.of(Mails.class)
                .method("page", (mails, records) -> mails.page(MailFilter.ALL, 0, 10))
                .forRoles(Roles.OPERATOR)
                .noForeign(ALL)
                .method("mail", (mails, records) -> mails.mail(UUID.randomUUID()))
                .forRoles(Roles.OPERATOR)
                .noForeign(ALL)
                .method("retry", (mails, records) -> {
                    mails.retry(UUID.randomUUID());
                    return null;
                })
                .forRoles(Roles.OPERATOR)
                .noForeign(ALL);
    }
}
