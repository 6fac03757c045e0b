package dev.madoguchi.disclosure.control;

import dev.madoguchi.consent.control.NoticeRepository;
import dev.madoguchi.consent.entity.ConsentState;
import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.disclosure.entity.Asking;
import dev.madoguchi.disclosure.entity.DisclosureAnswer;
import dev.madoguchi.disclosure.entity.DisclosureAnswer.Disclosed;
import dev.madoguchi.disclosure.entity.DisclosureAnswer.Refused;
import dev.madoguchi.disclosure.entity.DisclosureRequest;
import dev.madoguchi.disclosure.entity.Grant;
import dev.madoguchi.disclosure.entity.LedgerEntry;
import dev.madoguchi.disclosure.entity.Refusal;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.medium.control.MediumTokens;
import dev.madoguchi.medium.entity.MediumRead;
import dev.madoguchi.servicer.entity.Servicer;
import dev.madoguchi.servicer.entity.ServicerState;
import dev.madoguchi.servicer.entity.Terminal;
import dev.madoguchi.visitor.control.SealedValues;
import dev.madoguchi.visitor.entity.KeptAttribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Decides what is given, and gives it, in one transaction with its row in the ledger. What is given is what the agreement, the purpose, the
 * notice in effect and the state of the servicer all allow. The agreement is held until the transaction ends, so that nothing is given on
 * one whose withdrawal was answered.
 */
@ApplicationScoped
public class DisclosureDesk {

    @Inject
    private MediumTokens tokens;

    @Inject
    private NoticeRepository notices;

    @Inject
    private GrantRepository grants;

    @Inject
    private SealedValues values;

    @Inject
    private Ledger ledger;

    @Inject
    private JapanClock clock;

    /** What becomes of asking. */
    DisclosureAnswer disclose(Asking asking, DisclosureRequest request) {
        Optional<Refusal> ofCounter = refusalAt(asking);
        if (ofCounter.isPresent()) {
            return new Refused(ofCounter.get());
        }
        Optional<Notice> inEffect = notices.purposeOf(request.purpose())
                .flatMap(purpose -> notices.inEffect(purpose, clock.now()))
                .filter(notice -> notice.content().recipient().includes(asking.servicer()));
        if (inEffect.isEmpty()) {
            return new Refused(Refusal.PURPOSE_NOT_GRANTED);
        }
        MediumRead read = tokens.read(request.token());
        return read instanceof MediumRead.Known known
                ? disclose(asking.servicer(), asking.terminal().orElseThrow(), known.visitor(), inEffect.get(), request)
                : new Refused(refusal((MediumRead.Refused) read, inEffect.get().purpose(), asking.servicer()));
    }

    private static Optional<Refusal> refusalAt(Asking asking) {
        if (asking.servicer().state() != ServicerState.ACTIVE) {
            return Optional.of(Refusal.SERVICER_SUSPENDED);
        }
        return asking.terminal()
                .map(terminal -> terminal.blocked() ? Optional.of(Refusal.TERMINAL_BLOCKED) : Optional.<Refusal>empty())
                .orElse(Optional.of(Refusal.TERMINAL_UNKNOWN));
    }

    /** Who never received anything of the visitor does not learn that there is a medium. */
    private Refusal refusal(MediumRead.Refused refused, UUID purpose, Servicer servicer) {
        return switch (refused.reason()) {
            case MALFORMED -> Refusal.TOKEN_MALFORMED;
            case EXPIRED -> Refusal.TOKEN_EXPIRED;
            case REPLAYED -> Refusal.TOKEN_REPLAYED;
            case BLOCKED ->
                refused.visitor()
                        .flatMap(visitor -> grants.lastEnd(visitor, purpose, servicer.id()))
                        .map(known -> Refusal.MEDIUM_BLOCKED)
                        .orElse(Refusal.NOT_GRANTED);
            case UNKNOWN, FORGED -> Refusal.NOT_GRANTED;
        };
    }

    private DisclosureAnswer disclose(
            Servicer servicer, Terminal terminal, UUID visitor, Notice inEffect, DisclosureRequest request) {
        Optional<Grant> found = grants.lock(visitor, inEffect.purpose(), servicer.id());
        if (found.isEmpty()) {
            return new Refused(grants.lastEnd(visitor, inEffect.purpose(), servicer.id())
                    .map(DisclosureDesk::told)
                    .orElse(Refusal.NOT_GRANTED));
        }
        Grant grant = found.get();
        Notice agreed = notices.require(grant.notice());
        Optional<Refusal> refusal = refusalOf(grant, agreed, servicer);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        Set<String> granted = granted(grant, agreed, inEffect, request.attributes());
        if (granted.isEmpty()) {
            return new Refused(Refusal.ATTRIBUTES_NOT_GRANTED);
        }
        UUID pseudonym = grant.pseudonym().orElseGet(() -> grants.pseudonym(visitor, servicer.id()));
        Map<String, List<String>> given = open(grants.kept(grant, granted));
        LedgerEntry entry = new LedgerEntry(
                ledger.nextId(),
                clock.now(),
                visitor,
                servicer.id(),
                terminal.id(),
                terminal.place(),
                inEffect.purpose(),
                grant.consent(),
                grant.notice(),
                Optional.of(pseudonym),
                given.keySet());
        ledger.add(entry);
        return new Disclosed(entry, given);
    }

    private static Refusal told(ConsentState end) {
        return switch (end) {
            case WITHDRAWN -> Refusal.CONSENT_WITHDRAWN;
            case EXPIRED -> Refusal.CONSENT_EXPIRED;
            default -> Refusal.NOT_GRANTED;
        };
    }

    private Optional<Refusal> refusalOf(Grant grant, Notice agreed, Servicer servicer) {
        if (!agreed.content().recipient().includes(servicer)) {
            return Optional.of(Refusal.NOT_GRANTED);
        }
        if (!clock.now().isBefore(grant.expiresAt())) {
            return Optional.of(grant.pseudonym().isPresent() ? Refusal.CONSENT_EXPIRED : Refusal.NOT_GRANTED);
        }
        if (grant.disputed()) {
            return Optional.of(grant.pseudonym().isPresent() ? Refusal.CONSENT_DISPUTED : Refusal.NOT_GRANTED);
        }
        return Optional.empty();
    }

    /** Until a later revision is agreed to, what is given is what both ask for. */
    private Set<String> granted(Grant grant, Notice agreed, Notice inEffect, Set<String> wanted) {
        Set<String> asked = new HashSet<>(agreed.attributes());
        asked.retainAll(inEffect.attributes());
        if (!wanted.isEmpty()) {
            asked.retainAll(wanted);
        }
        return asked.isEmpty() ? asked : grants.granted(grant, asked);
    }

    private Map<String, List<String>> open(List<KeptAttribute> kept) {
        Map<String, List<String>> opened = new HashMap<>();
        kept.forEach(each -> opened.put(each.attribute(), values.open(each)));
        return opened;
    }

    /** Answers once more what was given, as it is kept now, while the agreement goes on. */
    DisclosureAnswer repeat(Asking asking, UUID disclosure) {
        LedgerEntry entry = ledger.require(disclosure);
        Optional<Refusal> ofCounter = refusalAt(asking);
        if (ofCounter.isPresent()) {
            return new Refused(ofCounter.get());
        }
        Optional<Grant> grant = grants.lock(entry.visitor(), entry.purpose(), entry.servicer())
                .filter(found -> found.consent().equals(entry.consent()));
        if (grant.isEmpty()) {
            return new Refused(grants.lastEnd(entry.visitor(), entry.purpose(), entry.servicer())
                    .map(DisclosureDesk::told)
                    .orElse(Refusal.NOT_GRANTED));
        }
        return refusalOf(grant.get(), notices.require(grant.get().notice()), asking.servicer())
                .<DisclosureAnswer>map(Refused::new)
                .orElseGet(() -> new Disclosed(entry, open(grants.kept(grant.get(), entry.attributes()))));
    }
}
