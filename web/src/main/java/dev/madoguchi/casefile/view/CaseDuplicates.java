package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.Duplicates;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.entity.JudgedPair;
import dev.madoguchi.organisation.entity.LookAlike;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Bodies that look like the one of the case of the page. */
@Named
@RequestScoped
public class CaseDuplicates {

    @Inject
    private Duplicates duplicates;

    @Inject
    private CaseInAddress caseInAddress;

    @Inject
    private Caller caller;

    private List<LookAlike> candidates;
    private List<JudgedPair> judged;

    /** Whether there is anything to show, to one who may see it. */
    public boolean isShown() {
        boolean office = caller.isIn(Roles.CLERK) || caller.isIn(Roles.SUPERVISOR);
        return office && !(getCandidates().isEmpty() && getJudged().isEmpty());
    }

    /** Those that nobody has judged yet. */
    public List<LookAlike> getCandidates() {
        if (candidates == null) {
            candidates = duplicates.candidates(caseInAddress.id());
        }
        return candidates;
    }

    /** What was judged, the latest first. */
    public List<JudgedPair> getJudged() {
        if (judged == null) {
            judged = duplicates.judged(caseInAddress.id());
        }
        return judged;
    }
}
