package dev.madoguchi.demonstration;

import dev.madoguchi.casefile.control.BusinessCalendar;
import dev.madoguchi.casefile.control.CaseLife;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.CorrectionDesk;
import dev.madoguchi.casefile.control.CorrectionRepository;
import dev.madoguchi.casefile.control.DecisionDesk;
import dev.madoguchi.casefile.control.WorkItemLedger;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.CorrectionRound;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.engine.Engine;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.telework.control.ApplicationDesk;
import dev.madoguchi.telework.control.ApplicationRepository;
import dev.madoguchi.telework.control.ChangeDesk;
import dev.madoguchi.telework.control.RegistrationRepository;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Plays one scene: each step by whom it is for, at the instant at which they would have taken it. */
@DemonstrationOnly
@ApplicationScoped
public class Play {

    private static final Duration WRITING = Duration.ofMinutes(45);
    private static final Duration CHECKING = Duration.ofSeconds(2);
    private static final Duration READING = Duration.ofMinutes(25);

    private static final String REFUSAL =
            "営利活動を行う団体または公的な団体であることを確認できませんでした。" + "団体の規約または登記事項証明書をご用意のうえ、もう一度お申し込みください。";
    private static final String REMARK = "番地が途中までのようです。登記のとおり、番・号までご記入ください。";
    private static final String REMARKED_ON = "organisation.street";
    private static final String WITHDRAWAL = "実施日を決め直すため。";

    @Inject
    private Stage stage;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private RegistrationRepository registrations;

    @Inject
    private ChangeDesk changes;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CaseLife life;

    @Inject
    private DecisionDesk decisions;

    @Inject
    private CorrectionDesk correctionDesk;

    @Inject
    private CorrectionRepository corrections;

    @Inject
    private WorkItemLedger workItems;

    @Inject
    private BusinessCalendar calendar;

    @Inject
    private Engine engine;

    void perform(Handwriting handwriting, Organisation organisation, Instant submittedAt) {
        Player applicant = handwriting.body().contact();
        UUID caseId = stage.answer(
                applicant, submittedAt.minus(WRITING), () -> write(handwriting, organisation, submittedAt));
        if (handwriting.scene().outcome() == Scene.Outcome.DRAFT) {
            return;
        }
        Casefile casefile = casefiles.require(caseId);
        Application application = applications.require(caseId);
        stage.act(applicant, submittedAt, () -> desk.submit(casefile, application, handwriting.campaign()));
        Instant checkedAt = submittedAt.plus(CHECKING);
        stage.act(Player.SYSTEM, checkedAt, () -> engine.catchUp(caseId, checkedAt));
        goOn(handwriting, casefile, submittedAt);
    }

    private UUID write(Handwriting handwriting, Organisation organisation, Instant at) {
        String by = handwriting.body().contact().name();
        UUID caseId = handwriting.scene().outcome() == Scene.Outcome.CHANGE
                ? startChange(handwriting.campaign(), organisation, by)
                : desk.start(handwriting.campaign(), organisation, by);
        Application application = applications.require(caseId);
        handwriting.fill(application, at.minus(WRITING));
        desk.tellContact(casefiles.require(caseId), application);
        return caseId;
    }

    private UUID startChange(Campaign campaign, Organisation organisation, String by) {
        Casefile accepted = applications.live(campaign.id(), organisation.id()).orElseThrow();
        return changes.start(registrations.about(accepted.id()).orElseThrow().id(), by);
    }

    private void goOn(Handwriting handwriting, Casefile casefile, Instant submittedAt) {
        Player clerk = Groundwork.isEast(handwriting.body()) ? Player.CLERK_EAST : Player.CLERK_WEST;
        switch (handwriting.scene().outcome()) {
            case CLAIMED -> claim(casefile, clerk, later(submittedAt, 1));
            case SENT_BACK -> sendBack(casefile, clerk, later(submittedAt, 1));
            case LAPSED -> {
                sendBack(casefile, clerk, later(submittedAt, 1));
                CorrectionRound round = corrections.asked(casefile.id()).orElseThrow();
                passTime(casefile, round.remindOn());
                passTime(casefile, round.answerDueOn());
            }
            case APPROVAL -> refuse(casefile, clerk, later(submittedAt, 1));
            case ESCALATED -> passTime(casefile, casefile.dueOn().orElseThrow());
            case ACCEPTED ->
                stage.act(clerk, later(submittedAt, 2), () -> decisions.draft(casefile, Verdict.ACCEPTED, null));
            case REFUSED -> {
                refuse(casefile, clerk, later(submittedAt, 2));
                stage.act(Player.SUPERVISOR, later(submittedAt, 3), () -> decisions.approve(casefile));
            }
            case WITHDRAWN ->
                stage.act(
                        handwriting.body().contact(),
                        submittedAt.plus(WRITING),
                        () -> life.withdraw(casefile, WITHDRAWAL));
            default -> {
                // nobody has done anything yet
            }
        }
    }

    private void claim(Casefile casefile, Player clerk, Instant at) {
        stage.act(clerk, at, () -> workItems
                .of(casefile.id())
                .forEach(item -> item.claim(clerk.subject(), clerk.name())));
    }

    private void refuse(Casefile casefile, Player clerk, Instant at) {
        claim(casefile, clerk, at);
        stage.act(clerk, at.plus(READING), () -> decisions.draft(casefile, Verdict.REFUSED, REFUSAL));
    }

    private void sendBack(Casefile casefile, Player clerk, Instant at) {
        claim(casefile, clerk, at);
        stage.act(clerk, at.plus(READING), () -> {
            correctionDesk.write(casefile, 0, REMARKED_ON, null, REMARK);
            correctionDesk.ask(
                    casefile, corrections.draft(casefile.id()).orElseThrow().version());
        });
    }

    /** The timers that are due when this day has passed. */
    private void passTime(Casefile casefile, LocalDate day) {
        Instant over = day.plusDays(1).atStartOfDay(JapanClock.ZONE).toInstant();
        stage.act(Player.SYSTEM, over, () -> engine.catchUp(casefile.id(), over));
    }

    /** The same time of day, some business days later. */
    private Instant later(Instant instant, int businessDays) {
        var then = instant.atZone(JapanClock.ZONE);
        LocalDate day = calendar.plusBusinessDays(then.toLocalDate(), businessDays);
        return then.with(day).toInstant();
    }
}
