package dev.madoguchi.medium.control;

import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.medium.entity.Medium;
import dev.madoguchi.medium.entity.MediumRead;
import dev.madoguchi.medium.entity.PhoneToken;
import dev.madoguchi.medium.entity.Shown;
import dev.madoguchi.medium.entity.TokenRefusal;
import dev.madoguchi.sealing.control.Envelopes;
import dev.madoguchi.sealing.control.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads what is shown at a counter. Part of the transaction of whoever asks, with one query and one change: a token counts as used if
 * and only if what it was shown for is committed, and until then another use of the same medium waits.
 */
@ApplicationScoped
public class MediumTokens {

    @Inject
    private MediumRepository media;

    @Inject
    private Envelopes envelopes;

    @Inject
    private KeyedHash hash;

    @Inject
    private JapanClock clock;

    /** Whose it is, or why it is not accepted; any text can be asked about, with blanks around it or without. */
    @Transactional(TxType.MANDATORY)
    public MediumRead read(String shown) {
        Shown known = Shown.in(shown).orElse(null);
        if (known instanceof Shown.Identifier identifier) {
            return media.locked(hash.candidates(identifier.kind().name(), identifier.value()))
                    .map(medium -> answer(medium, medium.show(clock.now())))
                    .orElseGet(() -> new MediumRead.Refused(TokenRefusal.UNKNOWN));
        }
        return known instanceof Shown.Sealed token ? read(token) : new MediumRead.Refused(TokenRefusal.MALFORMED);
    }

    private MediumRead read(Shown.Sealed shown) {
        PhoneToken token = envelopes
                .open(shown.envelope(), PhoneToken.INFO)
                .flatMap(PhoneToken::of)
                .orElse(null);
        if (token == null) {
            return new MediumRead.Refused(TokenRefusal.FORGED);
        }
        Medium medium = media.locked(token.medium()).orElse(null);
        Instant now = clock.now();
        return medium == null ? new MediumRead.Refused(TokenRefusal.UNKNOWN) : answer(medium, medium.show(token, now));
    }

    private static MediumRead answer(Medium medium, Optional<TokenRefusal> refusal) {
        return refusal.<MediumRead>map(reason -> new MediumRead.Refused(reason, certain(medium, reason)))
                .orElseGet(() -> new MediumRead.Known(medium.id(), medium.visitor()));
    }

    private static Optional<UUID> certain(Medium medium, TokenRefusal reason) {
        return reason == TokenRefusal.FORGED ? Optional.empty() : Optional.of(medium.visitor());
    }
}
