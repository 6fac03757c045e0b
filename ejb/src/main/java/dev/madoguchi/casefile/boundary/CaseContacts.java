package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.ContactDesk;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.EmailAddress;
import dev.madoguchi.organisation.entity.EmailAddressText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Whom the office writes to about a case that it has. */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER})
public class CaseContacts {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CaseAccess access;

    @Inject
    private ContactDesk desk;

    /**
     * Corrects the address. Mails that did not arrive at the one before are sent again.
     *
     * @throws NotFound if it is no case of the caller's body
     * @throws CaseStepNotAllowed if it is a draft, whose contact is part of the form, or was ended without a decision
     */
    public void correct(
            @NotNull UUID caseId, @NotBlank(message = "{validation.Required}") @EmailAddressText String contactEmail) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireApplicant(casefile);
        if (!casefile.isOpenForMessages()) {
            throw new CaseStepNotAllowed(casefile.status());
        }
        desk.correct(casefile, EmailAddress.of(contactEmail).value());
    }
}
