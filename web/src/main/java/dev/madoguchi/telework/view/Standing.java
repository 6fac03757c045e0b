package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.entity.CaseKind;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.telework.entity.RegistrationHistory;
import dev.madoguchi.telework.entity.RegistrationState;

/**
 * What to tell first about a case: what was decided, or where it stands while nothing is; and where its answers are the registration's,
 * what became of that.
 *
 * @param casefile the case
 * @param history the registration it is about; {@code null} where there is none
 */
public record Standing(Casefile casefile, RegistrationHistory history) {

    /** The verdict, or the status while there is none. */
    public String getOutcome() {
        return casefile.verdict().map(Verdict::name).orElseGet(() -> casefile.status()
                .name());
    }

    /** The state to show: the registration's where these answers are in it but it ended or is off the list, else the verdict or status. */
    public Enum<?> getState() {
        if (isRegistrations() && !isListed()) {
            return history.registration().state();
        }
        return casefile.verdict().<Enum<?>>map(verdict -> verdict).orElseGet(casefile::status);
    }

    private boolean isRegistrations() {
        return history != null
                && casefile.verdict().filter(Verdict.ACCEPTED::equals).isPresent()
                && history.registration().acceptedCase().equals(casefile.id());
    }

    private boolean isListed() {
        RegistrationState state = history.registration().state();
        return state != RegistrationState.CLOSED && state != RegistrationState.SUSPENDED;
    }

    /** The last part of the keys of the texts that tell it; a draft lapses for another reason than a case. */
    public String getText() {
        if (casefile.status() == CaseStatus.LAPSED && casefile.reference().isEmpty()) {
            return "LAPSED_DRAFT";
        }
        if (casefile.isSuspended()) {
            return "PAUSED";
        }
        if (history == null || !casefile.status().isFinal()) {
            return getOutcome();
        }
        RegistrationState state = history.registration().state();
        boolean accepted = casefile.verdict().filter(Verdict.ACCEPTED::equals).isPresent();
        if (accepted && !history.registration().acceptedCase().equals(casefile.id())) {
            return "REPLACED";
        }
        if (accepted && (state == RegistrationState.CLOSED || state == RegistrationState.SUSPENDED)) {
            return state.name();
        }
        return (casefile.kind() == CaseKind.CHANGE ? "CHANGE_" : "") + getOutcome();
    }
}
