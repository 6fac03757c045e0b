package dev.madoguchi.visitor.view;

import dev.madoguchi.agency.boundary.PreparedRecords;
import dev.madoguchi.agency.entity.ClaimCodeUnknown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Entering the code of a slip. */
@Named
@RequestScoped
public class ClaimBacking {

    @Inject
    private PreparedRecords prepared;

    @Inject
    private CodeInHand hand;

    private String code;

    /** Shows what the code opens. */
    public String open() {
        if (prepared.open(code, null).isEmpty()) {
            throw new ClaimCodeUnknown();
        }
        hand.take(code);
        return "/visitor/prepared.xhtml?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
