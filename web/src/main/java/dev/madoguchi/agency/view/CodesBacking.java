package dev.madoguchi.agency.view;

import dev.madoguchi.agency.entity.IssuedCodes;
import dev.madoguchi.agency.entity.Slip;
import dev.madoguchi.faces.Language;
import dev.madoguchi.language.control.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The slips of a group, to print and hand out: shown once. */
@Named
@RequestScoped
public class CodesBacking {

    private static final String CLAIM = "/visitor/claim.xhtml";

    @Inject
    private SlipsInHand hand;

    @Inject
    private Wording wording;

    @Inject
    private Language language;

    @Inject
    @ConfigProperty(name = "madoguchi.url")
    private URI url;

    private IssuedCodes issued;

    /** Takes the slips over, before the page is made. */
    public void load() {
        issued = hand.giveOut().orElse(null);
    }

    /** What was just made; {@code null} where it was shown already. */
    public IssuedCodes getIssued() {
        return issued;
    }

    /** Where travellers enter a code. */
    public String getAddress() {
        return url + CLAIM;
    }

    /** The code as a picture: the address of the page with the code behind a fragment sign, which browsers never send. */
    public String picture(Slip slip) {
        return QrPicture.of(getAddress() + "#" + slip.code().value());
    }

    /** The languages of a slip: the traveller's and English. */
    public List<Locale> languages(Slip slip) {
        return Stream.of(slip.language(), "en")
                .distinct()
                .map(Locale::forLanguageTag)
                .toList();
    }

    /** A text of the slip in one of its languages. */
    public String say(Locale inLanguage, String key) {
        return wording.text(
                inLanguage,
                "visitor_slip." + key,
                issued.agency(),
                issued.group().claimableUntil());
    }

    /** By what the agency tells the slip: the name while it knows it, and the line of its file. */
    public String label(Slip slip) {
        return slip.name()
                .map(name -> language.format("agency_codes.text.named", slip.line(), name))
                .orElseGet(() -> language.format("agency_codes.text.line", slip.line()));
    }
}
