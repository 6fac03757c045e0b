package dev.madoguchi.consent.control;

import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.ConsentHistory;
import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.consent.entity.Offer;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.servicer.control.ServicerRepository;
import dev.madoguchi.servicer.entity.Servicer;
import dev.madoguchi.servicer.entity.ServicerState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what a visitor reads about consents. */
@ApplicationScoped
public class ConsentOverview {

    @Inject
    private NoticeRepository notices;

    @Inject
    private ConsentRepository consents;

    @Inject
    private ServicerRepository servicers;

    @Inject
    private JapanClock clock;

    /** Everything that is asked at this moment by somebody who may ask, or that the visitor agreed to. */
    public List<Offer> offers(Optional<UUID> visitor) {
        Map<UUID, Consent> answers = visitor.map(consents::living).orElse(List.of()).stream()
                .collect(Collectors.toMap(Consent::purpose, Function.identity()));
        List<Notice> asked = notices.inEffect(clock.now());
        Map<UUID, Servicer> named = servicers.named(asked.stream()
                .flatMap(notice -> notice.content().recipient().servicer().stream())
                .collect(Collectors.toSet()));
        return asked.stream()
                .map(notice -> offer(notice, Optional.ofNullable(answers.get(notice.purpose())), named))
                .filter(offer -> offer.answer().isPresent() || isOpen(offer))
                .toList();
    }

    /** What is asked for a purpose at this moment. */
    public Optional<Offer> offer(Optional<UUID> visitor, UUID purpose) {
        return notices.inEffect(purpose, clock.now()).map(notice -> {
            Map<UUID, Servicer> named = servicers.named(
                    notice.content().recipient().servicer().stream().toList());
            return offer(notice, visitor.flatMap(id -> consents.living(id, purpose)), named);
        });
    }

    private Offer offer(Notice asked, Optional<Consent> answer, Map<UUID, Servicer> named) {
        Optional<Notice> agreed = answer.map(Consent::notice)
                .filter(notice -> !notice.equals(asked.id()))
                .map(notices::require);
        return new Offer(
                asked, answer, agreed, asked.content().recipient().servicer().map(named::get));
    }

    private static boolean isOpen(Offer offer) {
        return offer.servicer()
                .map(servicer -> servicer.state() == ServicerState.ACTIVE)
                .orElse(true);
    }

    /** Consents of a visitor that are over, without their steps, the latest first. */
    public List<ConsentHistory> ended(UUID visitor, int first, int size) {
        return consents.ended(visitor, first, size).stream()
                .map(consent -> new ConsentHistory(
                        consent, notices.require(consent.notice()), Optional.empty(), List.of(), List.of()))
                .toList();
    }

    /** A consent with everything that happened to it. */
    public ConsentHistory history(Consent consent) {
        Notice notice = notices.require(consent.notice());
        return new ConsentHistory(
                consent,
                notice,
                notice.content().recipient().servicer().map(servicers::require),
                consents.events(consent.id()),
                consents.receipts(consent.id()));
    }
}
