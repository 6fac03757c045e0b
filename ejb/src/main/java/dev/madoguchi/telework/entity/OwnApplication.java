package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Verdict;
import java.time.Instant;
import java.util.UUID;

/**
 * A body's own registration in its list.
 *
 * @param casefile where it stands
 * @param campaign what it is for
 * @param savedAt when somebody last wrote in it
 * @param savedByName who that was
 */
public record OwnApplication(Casefile casefile, UUID campaign, Instant savedAt, String savedByName) {

    /** Whether another registration for the same campaign is impossible: it is on the way or accepted. */
    public boolean isLive() {
        CaseStatus status = casefile.status();
        return status.isWithOffice()
                || status == CaseStatus.WAITING_FOR_APPLICANT
                || casefile.verdict().filter(Verdict.ACCEPTED::equals).isPresent();
    }

    /** Whether it is still being written. */
    public boolean isDraft() {
        return casefile.isDraft();
    }
}
