package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Decision;
import dev.madoguchi.casefile.entity.DecisionApproved;
import dev.madoguchi.casefile.entity.DecisionDrafted;
import dev.madoguchi.casefile.entity.DecisionMissing;
import dev.madoguchi.casefile.entity.DecisionReturned;
import dev.madoguchi.casefile.entity.EarlierDecision;
import dev.madoguchi.casefile.entity.ReviewSuspended;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Drafts, approvals and returns of decisions; a decision that has all its approvals ends the case. */
@ApplicationScoped
public class DecisionDesk {

    @Inject
    DecisionRepository decisions;

    @Inject
    CaseLife life;

    @Inject
    CaseWatch watch;

    @Inject
    Caller caller;

    @Inject
    JapanClock clock;

    @Inject
    Event<Fact> facts;

    /** A person drafts a decision; it takes effect at once where the rule asks for no further approval. */
    public void draft(Casefile casefile, Verdict verdict, String reason) {
        requireUndecided(casefile);
        int furtherApprovals = decisions.furtherApprovals(casefile.service(), verdict);
        Decision decision = new Decision(casefile.id(), verdict, reason, null, furtherApprovals, author());
        decisions.add(decision);
        if (decision.isEffective()) {
            life.decide(casefile, verdict);
        } else {
            facts.fire(new DecisionDrafted(casefile.id(), casefile.service(), verdict, furtherApprovals));
        }
    }

    /** Another person approves the draft. */
    public void approve(Casefile casefile) {
        Decision decision = drafted(casefile);
        decision.approve(author());
        facts.fire(new DecisionApproved(casefile.id(), casefile.service(), decision.verdict()));
        if (decision.isEffective()) {
            life.decide(casefile, decision.verdict());
        }
    }

    /** The approver gives the draft back, with a reason. */
    public void giveBack(Casefile casefile, String reason) {
        drafted(casefile).giveBack(reason);
        facts.fire(new DecisionReturned(casefile.id(), casefile.service(), reason));
    }

    /** Lets a case pass about which somebody can draft a decision now. */
    public void requireUndecided(Casefile casefile) {
        decisions
                .latest(casefile.id())
                .filter(latest -> latest.isEffective() || latest.isDrafted())
                .ifPresent(earlier -> {
                    throw new EarlierDecision(earlier);
                });
        watch.requireInReview(casefile);
        casefile.suspendedOn().ifPresent(since -> {
            throw new ReviewSuspended(since);
        });
    }

    private Decision drafted(Casefile casefile) {
        return decisions.drafted(casefile.id()).orElseThrow(() -> {
            watch.requireInReview(casefile);
            return new DecisionMissing();
        });
    }

    private Author author() {
        return new Author(caller.subject(), caller.name(), clock.now());
    }
}
