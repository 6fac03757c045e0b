package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.Instant;

/** Somebody was faster: a decision is made or drafted already. Says which, by whom and when. */
public class EarlierDecision extends DomainException {

    private static final long serialVersionUID = 1L;

    private final DecisionState state;
    private final Verdict verdict;
    private final String drafter;
    private final Instant draftedAt;

    public EarlierDecision(Decision decision) {
        this.state = decision.state();
        this.verdict = decision.verdict();
        this.drafter = decision.draftedByName();
        this.draftedAt = decision.draftedAt();
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + state;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {verdict, drafter, draftedAt};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
