package dev.madoguchi.medium.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.medium.control.Holders;
import dev.madoguchi.medium.control.MediumDesk;
import dev.madoguchi.medium.control.MediumLabels;
import dev.madoguchi.medium.control.MediumRepository;
import dev.madoguchi.medium.entity.CardNumber;
import dev.madoguchi.medium.entity.CardNumberInvalid;
import dev.madoguchi.medium.entity.Medium;
import dev.madoguchi.medium.entity.OwnMedium;
import dev.madoguchi.medium.entity.PhoneKey;
import dev.madoguchi.medium.entity.PhoneKeyInvalid;
import dev.madoguchi.medium.entity.PrintedCode;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.visitor.control.Keepers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * What visitors show at counters: for themselves and for those whose records they keep. {@code of} says of whom; {@code null} is the
 * caller.
 */
@Stateless
@RolesAllowed(Roles.VISITOR)
public class Media {

    private static final int LONGEST_LABEL = 40;

    @Inject
    private Keepers keepers;

    @Inject
    private Holders holders;

    @Inject
    private MediumDesk desk;

    @Inject
    private MediumRepository media;

    @Inject
    private MediumLabels labels;

    /** All of it, those linked first coming first. */
    public List<OwnMedium> mine(UUID of) {
        return keepers.own(of).map(own -> media.of(own.id())).orElse(List.of()).stream()
                .map(this::shown)
                .toList();
    }

    private OwnMedium shown(Medium medium) {
        return new OwnMedium(
                medium.id(),
                medium.visitor(),
                medium.kind(),
                labels.of(medium),
                medium.linkedAt(),
                medium.blockedAt().orElse(null),
                medium.lastUsedAt().orElse(null),
                medium.publicKey().map(PhoneKey::encoded).orElse(null));
    }

    /**
     * Links an IC card.
     *
     * @param number as a reader types it
     * @throws CardNumberInvalid if it is no number of a card
     */
    public void linkCard(UUID of, @PlainText(max = LONGEST_LABEL) @NoMyNumber String cardLabel, String number) {
        CardNumber card = CardNumber.in(number == null ? "" : number).orElseThrow(CardNumberInvalid::new);
        desk.link(keepers.requireOwn(of), card, cardLabel);
    }

    /**
     * Links the phone in front of the caller.
     *
     * @param key its public key, an uncompressed point of P-256 in base64url
     * @return the id of the medium
     */
    public UUID linkPhone(UUID of, @PlainText(max = LONGEST_LABEL) @NoMyNumber String phoneLabel, String key) {
        PhoneKey made = PhoneKey.in(key == null ? "" : key).orElseThrow(PhoneKeyInvalid::new);
        return desk.link(keepers.requireOwn(of), made, phoneLabel);
    }

    /** Links a new code to print, which is told this once. */
    public PrintedCode printCode(UUID of, @PlainText(max = LONGEST_LABEL) @NoMyNumber String printLabel) {
        return desk.print(keepers.requireOwn(of), printLabel);
    }

    /** Gives a medium another name, or none. */
    public void rename(@NotNull UUID medium, @PlainText(max = LONGEST_LABEL) @NoMyNumber String label) {
        holders.require(medium).call(labels.seal(medium, label));
    }

    /** Puts an end to a lost medium, at once; twice is as good as once. */
    public void block(@NotNull UUID medium) {
        desk.block(holders.require(medium));
    }

    /** Removes a blocked medium. */
    public void remove(@NotNull UUID medium) {
        desk.remove(holders.require(medium));
    }
}
