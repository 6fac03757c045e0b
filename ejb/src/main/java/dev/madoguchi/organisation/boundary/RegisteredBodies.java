package dev.madoguchi.organisation.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.control.CorporateRegister;
import dev.madoguchi.organisation.entity.BodyName;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.RegisterAnswer;
import dev.madoguchi.organisation.entity.RegisteredBody;
import dev.madoguchi.organisation.entity.ValidCorporateNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;

/** What the tax agency's register says. It is public. */
@Stateless
@RolesAllowed({
    Roles.COMPANY,
    Roles.MERCHANT,
    Roles.SERVICER,
    Roles.AGENCY,
    Roles.CLERK,
    Roles.SUPERVISOR,
    Roles.AUDITOR,
    Roles.OPERATOR
})
public class RegisteredBodies {

    private static final int LIMIT = 20;

    @Inject
    private CorporateRegister register;

    /** What it says about a number as typed, and about the body that one was merged into. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RegisterAnswer find(@NotBlank @ValidCorporateNumber String corporateNumber) {
        CorporateNumber number = CorporateNumber.of(corporateNumber);
        RegisterAnswer answer = register.lookUp(List.of(number));
        Optional<CorporateNumber> successor =
                answer.body(number.value()).flatMap(RegisteredBody::successor).map(CorporateNumber::new);
        return successor.map(other -> register.lookUp(List.of(number, other))).orElse(answer);
    }

    /** Open bodies with a name like this one, the most alike first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<RegisteredBody> search(@NotBlank @PlainText(max = 200) String name) {
        return register.search(BodyName.of(name), LIMIT);
    }
}
