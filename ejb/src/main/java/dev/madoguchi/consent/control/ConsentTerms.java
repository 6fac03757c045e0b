package dev.madoguchi.consent.control;

import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.DepartureUnknown;
import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.consent.entity.Validity;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.visitor.control.SealedValues;
import dev.madoguchi.visitor.control.VisitorRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Until when consents last. Days are days in Japan, and the last one counts whole. */
@ApplicationScoped
public class ConsentTerms {

    private static final String DEPARTURE = "STAY_TO";

    @Inject
    private VisitorRepository visitors;

    @Inject
    private SealedValues values;

    @Inject
    private JapanClock clock;

    /**
     * When a consent that is given now ends.
     *
     * @throws DepartureUnknown if that depends on a departure that the visitor does not tell, or that is so long past that it would be over
     */
    public Instant expiry(UUID visitor, Notice notice) {
        if (notice.content().validity() == Validity.AFTER_GIVING) {
            return endOf(clock.today().plusDays(notice.content().validityDays()));
        }
        return departure(visitor)
                .map(day -> endOf(day.plusDays(notice.content().validityDays())))
                .filter(clock.now()::isBefore)
                .orElseThrow(DepartureUnknown::new);
    }

    /** The end that a consent should have by what the visitor tells now, where it is another one. */
    Optional<Instant> laterExpiry(Consent consent, Notice notice) {
        return notice.content().validity() == Validity.AFTER_GIVING
                ? Optional.empty()
                : departure(consent.visitor())
                        .map(day -> endOf(day.plusDays(notice.content().validityDays())))
                        .filter(until -> !consent.expiresAt().equals(Optional.of(until)));
    }

    private Optional<LocalDate> departure(UUID visitor) {
        return visitors.kept(visitor).stream()
                .filter(kept -> kept.attribute().equals(DEPARTURE))
                .findFirst()
                .map(values::open)
                .map(opened -> LocalDate.parse(opened.get(0)));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(JapanClock.ZONE).toInstant();
    }
}
