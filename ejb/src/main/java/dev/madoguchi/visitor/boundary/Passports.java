package dev.madoguchi.visitor.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.visitor.control.AttributeCatalogue;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.MachineReadableZone;
import dev.madoguchi.visitor.entity.MachineReadableZoneInvalid;
import dev.madoguchi.visitor.entity.PassportReading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;

/** Reads passports for those who do not want to type what stands in them. */
@Stateless
@RolesAllowed(Roles.VISITOR)
public class Passports {

    private static final int LONGEST = 300;

    @Inject
    private AttributeCatalogue catalogue;

    @Inject
    private JapanClock clock;

    /**
     * Reads the machine-readable zone of a passport; nothing of it is kept.
     *
     * @param zone as typed or pasted; not looked at for individual numbers, because the digits of a passport can look like one
     * @throws MachineReadableZoneInvalid if it is none, or something in it is mistyped
     */
    public PassportReading read(@Size(max = LONGEST) String zone) {
        Attribute ageBand = catalogue.all().stream()
                .filter(attribute -> attribute.code().equals(PassportReading.AGE_BAND))
                .findFirst()
                .orElseThrow();
        return PassportReading.of(MachineReadableZone.of(zone), ageBand.choices(), clock.today());
    }
}
