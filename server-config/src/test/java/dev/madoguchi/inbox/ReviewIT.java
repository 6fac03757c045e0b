package dev.madoguchi.inbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.server.Accessibility;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import dev.madoguchi.server.Visit;
import org.junit.jupiter.api.Test;

/** A registration is decided by a clerk alone when accepted, and by two persons when refused. */
@SystemTest
class ReviewIT {

    private static final String REASON = "所在地を確認できません。登記事項証明書をご確認ください。";
    private static final String NOTE = "確認した方法も書いてください。";

    @Test
    void anAcceptedRegistrationLeavesTheInboxAndIsPublished(MadoguchiServer server, Visit visit) {
        String reference = OpenCases.one(server);
        visit.signIn("clerk");
        ReviewPage review = new ReviewPage(visit).open(server, reference);
        review.accept();
        assertThat(review.notice(), containsString(reference));
        assertThat(OpenCases.column(server, reference, "verdict"), is("ACCEPTED"));
        assertThat(new InboxPage(visit).open("OFFICE", reference).references(), is(empty()));
        assertThat(
                server.query("select state from telework_registration r join casefile c on c.id = r.accepted_case_id"
                        + " where c.reference = '" + reference + "'"),
                contains("PUBLISHED"));
        visit.assertNoFaultsInTheConsole();
    }

    @Test
    void aRefusalNeedsAReasonAndNothingTypedIsLost(MadoguchiServer server, Visit visit) {
        String reference = OpenCases.one(server);
        visit.signIn("clerk");
        ReviewPage review = new ReviewPage(visit).open(server, reference);
        review.refuse("  ");
        assertThat(review.notice(), containsString("理由を入力してください"));
        assertThat(visit.page().locator("[id='refusal:reason']").isVisible(), is(true));
        review.refuseAgain("あ".repeat(2001));
        assertThat(visit.page().locator("[id='refusal:reason']").inputValue().length(), is(2001));
        assertThat(OpenCases.column(server, reference, "status"), is("IN_REVIEW"));
    }

    @Test
    void aRefusalTakesEffectWhenTheSupervisorApproves(MadoguchiServer server, Visit clerk, Visit supervisor) {
        String reference = OpenCases.one(server);
        clerk.signIn("clerk");
        new ReviewPage(clerk).open(server, reference).refuse(REASON);
        assertThat(OpenCases.column(server, reference, "status"), is("IN_REVIEW"));
        supervisor.signIn("supervisor");
        assertThat(new InboxPage(supervisor).open("UNASSIGNED", reference).references(), contains(reference));
        ReviewPage approval = new ReviewPage(supervisor).open(server, reference);
        assertThat(supervisor.page().locator("main").innerText(), containsString(REASON));
        Accessibility.assertClean(supervisor.page());
        supervisor.screenshotInBothLanguages("case-approval");
        approval.approve();
        assertThat(approval.notice(), containsString(reference));
        assertThat(OpenCases.column(server, reference, "verdict"), is("REFUSED"));
    }

    @Test
    void aDraftThatIsGivenBackIsWithItsDrafterAgain(MadoguchiServer server, Visit clerk, Visit supervisor) {
        String reference = OpenCases.one(server);
        clerk.signIn("clerk");
        new ReviewPage(clerk).open(server, reference).refuse(REASON);
        supervisor.signIn("supervisor");
        new ReviewPage(supervisor).open(server, reference).giveBack(NOTE);
        assertThat(new InboxPage(clerk).open("MINE", reference).references(), contains(reference));
        ReviewPage again = new ReviewPage(clerk).open(server, reference);
        assertThat(clerk.page().locator("main").innerText(), allOf(containsString(REASON), containsString(NOTE)));
        again.accept();
        assertThat(OpenCases.column(server, reference, "verdict"), is("ACCEPTED"));
    }

    @Test
    void whoeverComesTooLateIsToldByWhomItWasDecided(MadoguchiServer server, Visit first, Visit second) {
        String reference = OpenCases.one(server);
        Colleagues.helpOut(server, () -> {
            second.signIn("clerk2");
            ReviewPage late = new ReviewPage(second).open(server, reference);
            first.signIn("clerk");
            new ReviewPage(first).open(server, reference).accept();
            late.refuse(REASON);
            assertThat(late.notice(), containsString("佐藤"));
            assertThat(late.offers("refusal"), is(false));
            assertThat(OpenCases.column(server, reference, "verdict"), is("ACCEPTED"));
        });
    }

    @Test
    void whatIsEscalatedASupervisorTakesAndDecides(MadoguchiServer server, Visit visit) {
        String reference = OpenCases.one(server);
        visit.signIn("supervisor");
        ReviewPage review = new ReviewPage(visit).open(server, reference);
        assertThat(review.offers("acceptance"), is(false));

        Colleagues.escalate(server, reference);
        review.open(server, reference).accept();

        assertThat(review.notice(), containsString(reference));
        assertThat(OpenCases.column(server, reference, "verdict"), is("ACCEPTED"));
        assertThat(
                server.query(
                        "select action from audit_entry a join casefile c on c.id = a.case_id where c.reference = '"
                                + reference + "'"),
                hasItems("WorkItemClaimed", "CaseDecided"));
    }

    @Test
    void aCaseThatSomebodyElseHasIsReadOnly(MadoguchiServer server, Visit visit) {
        String reference = OpenCases.one(server);
        Colleagues.take(server, reference);
        visit.signIn("clerk");
        ReviewPage review = new ReviewPage(visit).open(server, reference);
        assertThat(review.offers("acceptance"), is(false));
        assertThat(visit.page().locator("main").innerText(), containsString(Colleagues.NAME));
    }

    @Test
    void whatSomebodyTookMeanwhileIsRefusedByName(MadoguchiServer server, Visit visit) {
        String reference = OpenCases.one(server);
        visit.signIn("clerk");
        ReviewPage review = new ReviewPage(visit).open(server, reference);
        Colleagues.take(server, reference);
        review.accept();
        assertThat(review.notice(), containsString(Colleagues.NAME));
        assertThat(OpenCases.column(server, reference, "status"), is("IN_REVIEW"));
    }

    @Test
    void anAuditorReadsACaseAndDecidesNothing(MadoguchiServer server, Visit visit) {
        String reference = OpenCases.one(server);
        visit.signIn("auditor");
        ReviewPage review = new ReviewPage(visit).open(server, reference);
        assertThat(visit.page().locator("main").innerText(), containsString(reference));
        assertThat(review.offers("acceptance"), is(false));
    }

    @Test
    void theCasePageIsAccessibleOnDeskAndPhone(MadoguchiServer server, Visit visit) {
        String reference = OpenCases.one(server);
        visit.signIn("clerk");
        new ReviewPage(visit).open(server, reference);
        Accessibility.assertClean(visit.page());
        visit.screenshotInBothLanguages("case");
        visit.page().setViewportSize(360, 800);
        Accessibility.assertClean(visit.page());
        assertThat(
                visit.page().evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                is(true));
        visit.assertNoFaultsInTheConsole();
    }
}
