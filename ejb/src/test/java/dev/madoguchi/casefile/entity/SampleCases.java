package dev.madoguchi.casefile.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Cases and people that tests speak of. */
final class SampleCases {

    static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    static final UUID OFFICE = UUID.fromString("00000000-0000-4000-9000-000000000001");
    static final Author SATO = new Author("sato", "佐藤 美咲", MONDAY);
    static final Author SUZUKI = new Author("suzuki", "鈴木 健一", MONDAY.plusSeconds(60));
    static final Author TANAKA = new Author("tanaka", "田中 正樹", MONDAY.plusSeconds(120));

    private SampleCases() {}

    static Casefile draft() {
        return new Casefile(UUID.randomUUID(), "telework", UUID.randomUUID(), "海岸商事", MONDAY, "applicant");
    }

    static Casefile submitted() {
        Casefile casefile = draft();
        casefile.submit("TW-2026-000123", OFFICE, DUE, MONDAY);
        return casefile;
    }

    static Casefile inReview() {
        Casefile casefile = submitted();
        casefile.startReview();
        return casefile;
    }

    static WorkItem review() {
        return new WorkItem(
                "task-1", new WorkItem.Element("Task_Review", "/test/review.xhtml", "CLERK"), inReview(), MONDAY);
    }

    static Decision refusal(int furtherApprovals) {
        return new Decision(UUID.randomUUID(), Verdict.REFUSED, "所在地が確認できません。", null, furtherApprovals, SATO);
    }
}
