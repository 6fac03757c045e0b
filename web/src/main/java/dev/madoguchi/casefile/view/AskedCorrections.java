package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.Corrections;
import dev.madoguchi.casefile.entity.CorrectionRound;
import dev.madoguchi.casefile.entity.CorrectionState;
import dev.madoguchi.casefile.entity.Remark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was asked to be corrected in the case of the page, and what came back. */
@Named
@RequestScoped
public class AskedCorrections {

    @Inject
    private Corrections corrections;

    @Inject
    private CaseInAddress caseInAddress;

    private List<CorrectionRound> rounds;

    /** The newest first. */
    public List<CorrectionRound> getRounds() {
        if (rounds == null) {
            rounds = new ArrayList<>(corrections.rounds(caseInAddress.id()));
            Collections.reverse(rounds);
        }
        return rounds;
    }

    /** The documents that the applicant is asked for now, one remark for each. */
    public List<Remark> getPapers() {
        return getRounds().stream()
                .filter(round -> round.state() == CorrectionState.ASKED)
                .flatMap(round -> round.remarks().stream())
                .filter(remark -> remark.paper().isPresent())
                .toList();
    }
}
