package dev.madoguchi.consent.boundary;

import dev.madoguchi.consent.control.ConsentDesk;
import dev.madoguchi.consent.control.ConsentOverview;
import dev.madoguchi.consent.control.ConsentRepository;
import dev.madoguchi.consent.control.NoticeRepository;
import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.ConsentActor;
import dev.madoguchi.consent.entity.ConsentHistory;
import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.consent.entity.NoticeChanged;
import dev.madoguchi.consent.entity.Offer;
import dev.madoguchi.consent.entity.SpecialCareUnconfirmed;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.visitor.control.AttributeCatalogue;
import dev.madoguchi.visitor.control.Keepers;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a visitor is asked and answers, for themselves and for those whose records they keep: only theirs, whoever else there is. {@code of} is
 * whom it is about, {@code null} for the caller; anybody else does not exist ({@link NotFound}).
 */
@Stateless
@RolesAllowed(Roles.VISITOR)
public class OwnConsents {

    @Inject
    private ConsentOverview overview;

    @Inject
    private ConsentRepository consents;

    @Inject
    private NoticeRepository notices;

    @Inject
    private ConsentDesk desk;

    @Inject
    private AttributeCatalogue catalogue;

    @Inject
    private Keepers keepers;

    @Inject
    private JapanClock clock;

    /** Everything that is asked at this moment, with the answers. */
    public List<Offer> offers(UUID of) {
        return overview.offers(visitor(of));
    }

    /**
     * What is asked for a purpose at this moment, with the answer.
     *
     * @throws NotFound if nothing is asked for it
     */
    public Offer offer(UUID of, @NotNull UUID purpose) {
        return overview.offer(visitor(of), purpose).orElseThrow(() -> new NotFound(Notice.class, purpose));
    }

    /**
     * The caller agrees.
     *
     * @param notice whose words were shown
     * @param language in which they were shown
     * @param granted the codes of the attributes the caller agrees to give
     * @param confirmed those of them that need special care and that the caller confirmed apart
     * @return the consent
     * @throws NoticeChanged if something else is asked meanwhile
     * @throws SpecialCareUnconfirmed if one that needs special care is not confirmed
     */
    public UUID give(
            UUID of,
            @NotNull UUID notice,
            @NotNull Locale language,
            @NotNull @Size(max = 50) Set<@NotNull @Size(max = 40) String> granted,
            @NotNull @Size(max = 50) Set<@NotNull @Size(max = 40) String> confirmed) {
        Notice shown = requireInEffect(notice);
        catalogue.all().stream()
                .filter(Attribute::specialCare)
                .map(Attribute::code)
                .filter(code -> granted.contains(code) && !confirmed.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new SpecialCareUnconfirmed(code);
                });
        Visitor self = keepers.requireOwn(of);
        return desk.give(self.id(), shown, language, granted, actor(self)).id();
    }

    /**
     * The caller wants to answer later, and to be reminded.
     *
     * @throws NoticeChanged if something else is asked meanwhile
     */
    public void later(UUID of, @NotNull UUID notice, @NotNull Locale language) {
        Notice shown = requireInEffect(notice);
        Visitor self = keepers.requireOwn(of);
        desk.request(self.id(), shown, language, actor(self));
    }

    private static ConsentActor actor(Visitor visitor) {
        return visitor.relation().isPresent() ? ConsentActor.GUARDIAN : ConsentActor.VISITOR;
    }

    private Notice requireInEffect(UUID id) {
        Notice shown = notices.require(id);
        notices.inEffect(shown.purpose(), clock.now()).filter(shown::equals).orElseThrow(NoticeChanged::new);
        return shown;
    }

    /**
     * The caller takes an agreement back, or says no; what is over stays as it is.
     *
     * @throws NotFound if it is not the caller's
     */
    public void withdraw(@NotNull UUID consent) {
        Consent own = requireOwn(consent);
        desk.withdraw(own.id(), actor(keepers.requireOwn(own.visitor())));
    }

    /**
     * A consent of the caller with its steps and receipts.
     *
     * @throws NotFound if it is not the caller's
     */
    public ConsentHistory history(@NotNull UUID consent) {
        return overview.history(requireOwn(consent));
    }

    /** Consents of the caller that are over, the latest first. */
    public List<ConsentHistory> ended(UUID of, @Min(0) int first, @Min(1) @Max(100) int size) {
        return visitor(of).map(id -> overview.ended(id, first, size)).orElse(List.of());
    }

    private Consent requireOwn(UUID id) {
        Consent consent = consents.require(id);
        try {
            keepers.requireOwn(consent.visitor());
        } catch (NotFound somebodyElses) {
            throw new NotFound(Consent.class, id);
        }
        return consent;
    }

    private Optional<UUID> visitor(UUID of) {
        return keepers.own(of).map(Visitor::id);
    }
}
