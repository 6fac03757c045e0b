package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.RegisteredSeat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds where the register says that a body has its seat. */
@ApplicationScoped
public class SeatFinder {

    @Inject
    private CorporateRegister register;

    /** What the register says now; nothing where the body has no corporate number. */
    public Optional<RegisteredSeat> of(Organisation body) {
        return body.corporateNumber()
                .map(number -> RegisteredSeat.of(register.lookUp(List.of(new CorporateNumber(number))), number));
    }
}
