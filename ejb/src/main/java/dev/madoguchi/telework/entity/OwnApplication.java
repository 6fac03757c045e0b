package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.CaseKind;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.Casefile;
import java.time.Instant;
import java.util.UUID;

/**
 * A body's own registration in its list.
 *
 * @param casefile where it stands
 * @param campaign what it is for
 * @param savedAt when somebody last wrote in it
 * @param savedByName who that was
 * @param state of the registration whose answers in force are these; {@code null} where they are not in force
 */
public record OwnApplication(
        Casefile casefile, UUID campaign, Instant savedAt, String savedByName, RegistrationState state) {

    /** Whether another registration for the same campaign is impossible: it is on the way or in force. */
    public boolean isLive() {
        CaseStatus status = casefile.status();
        boolean onItsWay = status.isWithOffice() || status == CaseStatus.WAITING_FOR_APPLICANT;
        return state == null ? onItsWay && !isChange() : state != RegistrationState.CLOSED;
    }

    /** Whether it changes a registration. */
    public boolean isChange() {
        return casefile.kind() == CaseKind.CHANGE;
    }

    /** What to show first: what became of the registration, else of the case. */
    public Enum<?> standing() {
        return state == RegistrationState.CLOSED || state == RegistrationState.SUSPENDED
                ? state
                : casefile.verdict().<Enum<?>>map(verdict -> verdict).orElse(casefile.status());
    }

    /** Whether it is still being written. */
    public boolean isDraft() {
        return casefile.isDraft();
    }
}
