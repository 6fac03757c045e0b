package dev.madoguchi.casefile.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Cases and people that tests speak of. */
public final class SampleCases {

    public static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    public static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    public static final UUID OFFICE = UUID.fromString("00000000-0000-4000-9000-000000000001");
    public static final UUID KAIGAN = UUID.fromString("00000000-0000-4000-8000-00000000ca16");
    public static final Author SATO = new Author("sato", "佐藤 美咲", MONDAY);
    public static final Author SUZUKI = new Author("suzuki", "鈴木 健一", MONDAY.plusSeconds(60));
    public static final Author TANAKA = new Author("tanaka", "田中 正樹", MONDAY.plusSeconds(120));

    private SampleCases() {}

    public static Casefile draft() {
        return new Casefile(UUID.randomUUID(), CaseKind.APPLICATION, "telework", KAIGAN, "海岸商事", MONDAY, "applicant");
    }

    public static Casefile submitted() {
        Casefile casefile = draft();
        casefile.submit("TW-2026-000123", OFFICE, DUE, MONDAY);
        return casefile;
    }

    public static Casefile inReview() {
        Casefile casefile = submitted();
        casefile.startReview();
        return casefile;
    }

    public static Casefile waitingForApplicant() {
        Casefile casefile = inReview();
        casefile.waitForApplicant();
        return casefile;
    }

    public static Casefile lapsed() {
        Casefile casefile = waitingForApplicant();
        casefile.lapse(MONDAY);
        return casefile;
    }

    public static Casefile decided() {
        Casefile casefile = inReview();
        casefile.decide(Verdict.ACCEPTED, MONDAY);
        return casefile;
    }

    public static Casefile withdrawn() {
        Casefile casefile = inReview();
        casefile.withdraw(MONDAY);
        return casefile;
    }

    /** A case at the given point on its way. */
    public static Casefile in(CaseStatus status) {
        return switch (status) {
            case DRAFT -> draft();
            case SUBMITTED -> submitted();
            case IN_REVIEW -> inReview();
            case DECIDED -> decided();
            case WAITING_FOR_APPLICANT -> waitingForApplicant();
            case LAPSED -> lapsed();
            case WITHDRAWN -> withdrawn();
        };
    }

    public static WorkItem review() {
        return new WorkItem(
                "task-1", new WorkItem.Element("Task_Review", "/test/review.xhtml", "CLERK"), inReview(), MONDAY);
    }

    public static Decision refusal(int furtherApprovals) {
        return new Decision(UUID.randomUUID(), Verdict.REFUSED, "所在地が確認できません。", null, furtherApprovals, SATO);
    }
}
