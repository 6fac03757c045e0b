package dev.madoguchi.access;

import dev.madoguchi.casefile.boundary.CorrectionAnswers;
import dev.madoguchi.casefile.boundary.Corrections;
import dev.madoguchi.identity.entity.Roles;
import java.util.List;

/** The rules of {@code casefile} for remarks and corrections. */
final class CorrectionAccess {

    private static final String FIELD = "organisation.name";

    private CorrectionAccess() {}

    static List<AccessRule> rules() {
        return AccessRules.of(Corrections.class)
                .method("sheet", (corrections, records) -> corrections.sheet(records.caseInReview()))
                .forRoles(Roles.CLERK, Roles.SUPERVISOR)
                .foreignIsNotFound()
                .method("write", (corrections, records) -> {
                    corrections.write(records.caseInReview(), 0, FIELD, null, "登記されている名称をご記入ください。");
                    return null;
                })
                .forRoles(Roles.CLERK)
                .foreignIsNotFound()
                .method("strike", (corrections, records) -> {
                    corrections.write(records.caseInReview(), 0, FIELD, null, "登記されている名称をご記入ください。");
                    corrections.strike(records.caseInReview(), 1, FIELD);
                    return null;
                })
                .forRoles(Roles.CLERK)
                .foreignIsNotFound()
                .method("ask", (corrections, records) -> {
                    corrections.ask(records.caseInReview(), 0);
                    return null;
                })
                .forRoles(Roles.CLERK)
                .foreignIsNotFound()
                .method("rounds", (corrections, records) -> corrections.rounds(records.caseInReview()))
                .forRoles(Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR)
                .foreignIsNotFound(Roles.AUDITOR)
                .rules();
    }

    static List<AccessRule> rulesOfAnswers() {
        return AccessRules.of(CorrectionAnswers.class)
                .method("progress", (answers, records) -> answers.progress(records.caseInReview()))
                .forRoles(Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER)
                .foreignIsNotFound()
                .method("reply", (answers, records) -> {
                    answers.reply(records.caseInReview(), FIELD, null, "登記のとおりです。");
                    return null;
                })
                .forRoles(Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER)
                .foreignIsNotFound()
                .method("handBack", (answers, records) -> {
                    answers.handBack(records.caseInReview(), 1);
                    return null;
                })
                .forRoles(Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER)
                .foreignIsNotFound()
                .rules();
    }
}
