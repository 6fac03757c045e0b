package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.entity.Office;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The offices that work on cases, as far as the caller works in them. */
@Stateless
@RolesAllowed({Roles.CLERK, Roles.SUPERVISOR})
public class Offices {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private Caller caller;

    /** The offices the caller works in, by code. */
    public List<Office> mine() {
        return caller.offices().stream()
                .map(casefiles::office)
                .sorted(Comparator.comparing(Office::code))
                .toList();
    }
}
