package dev.madoguchi.telework.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plays the domain: answers the model's questions as the test set them, and notes what the model ordered. */
class RecordingTasks extends TeleworkRegistrationTasks {

    static final Instant DUE = Instant.parse("2026-12-31T15:00:00Z");
    static final Instant REMINDER = Instant.parse("2026-12-18T00:00:00Z");
    static final Instant CORRECTION_OVERDUE = Instant.parse("2027-01-07T15:00:00Z");

    private final List<String> ordered = new ArrayList<>();
    private final Set<String> findings = new HashSet<>();
    private final Set<String> drafts = new HashSet<>();
    private final Set<String> accepted = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> sentBack = new HashSet<>();
    private final Map<String, Instant> due = new HashMap<>();
    private boolean publishingFails;

    void findsSomethingIn(Object caseId) {
        findings.add(caseId.toString());
    }

    void drafted(Object caseId, boolean waits) {
        if (waits) {
            drafts.add(caseId.toString());
        } else {
            drafts.remove(caseId.toString());
        }
    }

    void decided(Object caseId, boolean positively) {
        drafted(caseId, false);
        (positively ? accepted : refused).add(caseId.toString());
    }

    void sentBack(Object caseId, boolean waits) {
        if (waits) {
            sentBack.add(caseId.toString());
        } else {
            sentBack.remove(caseId.toString());
        }
    }

    void due(Object caseId, Instant day) {
        due.put(caseId.toString(), day);
    }

    void publishingFails(boolean fails) {
        publishingFails = fails;
    }

    List<String> ordered(Object caseId) {
        return ordered.stream()
                .filter(order -> order.endsWith(" " + caseId))
                .map(order -> order.substring(0, order.indexOf(' ')))
                .toList();
    }

    private void note(String order, String caseId) {
        ordered.add(order + " " + caseId);
    }

    @Override
    public void checkFormalities(String caseId) {
        note("checkFormalities", caseId);
    }

    @Override
    public boolean needsReview(String caseId) {
        return findings.contains(caseId);
    }

    @Override
    public void openReview(String caseId) {
        note("openReview", caseId);
    }

    @Override
    public void acceptAutomatically(String caseId) {
        note("acceptAutomatically", caseId);
        accepted.add(caseId);
    }

    @Override
    public Date reviewDueAt(String caseId) {
        return Date.from(due.getOrDefault(caseId, DUE));
    }

    @Override
    public boolean isWithApplicant(String caseId) {
        return sentBack.contains(caseId);
    }

    @Override
    public Date correctionReminderAt(String caseId) {
        return Date.from(REMINDER);
    }

    @Override
    public void remindApplicant(String caseId) {
        note("remindApplicant", caseId);
    }

    @Override
    public Date correctionOverdueAt(String caseId) {
        return Date.from(CORRECTION_OVERDUE);
    }

    @Override
    public void letLapse(String caseId) {
        note("letLapse", caseId);
    }

    @Override
    public void escalateToSupervisor(String caseId) {
        note("escalateToSupervisor", caseId);
    }

    @Override
    public boolean awaitsApproval(String caseId) {
        return drafts.contains(caseId);
    }

    @Override
    public boolean isDecided(String caseId) {
        return accepted.contains(caseId) || refused.contains(caseId);
    }

    @Override
    public boolean isAccepted(String caseId) {
        return accepted.contains(caseId);
    }

    @Override
    public void publishRegistration(String caseId) {
        if (publishingFails) {
            throw new IllegalStateException("Publishing fails because the test wants it");
        }
        note("publishRegistration", caseId);
    }
}
