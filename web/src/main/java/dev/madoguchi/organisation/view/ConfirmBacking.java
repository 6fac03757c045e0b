package dev.madoguchi.organisation.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.organisation.boundary.ConfirmationLetters;
import dev.madoguchi.organisation.boundary.Organisations;
import dev.madoguchi.organisation.entity.LetterAddress;
import dev.madoguchi.organisation.entity.LetterCodeWrong;
import dev.madoguchi.organisation.entity.LetterOf;
import dev.madoguchi.organisation.entity.LetterState;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.PlainText;
import dev.madoguchi.organisation.entity.PostalCodeText;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.organisation.entity.RegisteredSeat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** Proving by a letter that the body exists: asking for it, and entering its code. */
@Named
@ViewScoped
public class ConfirmBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/organisation/confirm.xhtml?faces-redirect=true";

    @Inject
    private transient ConfirmationLetters letters;

    @Inject
    private transient Organisations organisations;

    @Inject
    private transient Notices notices;

    private UUID shown;
    private String code;

    @PostalCodeText
    private String postalCode;

    private Prefecture prefecture;

    @PlainText(max = 100)
    @NoMyNumber
    private String city;

    @PlainText(max = 200)
    @NoMyNumber
    private String street;

    @PlainText(max = 200)
    @NoMyNumber
    private String building;

    @PlainText(max = 200)
    @NoMyNumber
    private String addressee;

    private transient Organisation body;
    private transient LetterOf letter;
    private transient RegisteredSeat seat;
    private transient boolean read;

    /** Reads body and letter before the page is made. */
    public void open() {
        letter = letters.latest().orElse(null);
        body = organisations.mine().orElseThrow();
        seat = letters.destination().orElse(null);
        shown = body.id();
        read = true;
    }

    /** Asks for a letter: to the registered seat where the body has a corporate number. */
    public String request() {
        if (getSeat() == null) {
            letters.request(shown, new LetterAddress(postalCode, prefecture, city, street, building, addressee));
        } else {
            letters.requestToSeat(shown, addressee);
        }
        notices.tell("organisation_confirm.text.requested");
        return HERE;
    }

    /** Enters the code. */
    public String enter() {
        OptionalInt triesLeft = letters.enter(shown, code);
        if (triesLeft.isPresent()) {
            read = false;
            throw new LetterCodeWrong(triesLeft.getAsInt());
        }
        notices.tell("organisation_confirm.text.confirmed");
        return "/organisation/mine.xhtml?faces-redirect=true";
    }

    /** The body the person acts for. */
    public Organisation getBody() {
        refresh();
        return body;
    }

    /** The latest letter; {@code null} where there never was one. */
    public LetterOf getLetter() {
        refresh();
        return letter;
    }

    /** What the register says of the seat of the body; {@code null} where it has no corporate number. */
    public RegisteredSeat getSeat() {
        refresh();
        return seat;
    }

    private void refresh() {
        if (!read) {
            open();
        }
    }

    /** Whether a code can be entered now. */
    public boolean isEnterable() {
        return getBody().isProvisional() && getLetter() != null && letter.state() == LetterState.PRINTED;
    }

    /** Whether the body is provisional still. */
    public boolean isRequestable() {
        return getBody().isProvisional();
    }

    /** Whether a letter can be asked for now: where it has to go to the seat, the register has to name one. */
    public boolean isReachable() {
        return getSeat() == null || seat.trouble() == null;
    }

    /** The prefectures from north to south. */
    public List<Prefecture> getPrefectures() {
        return List.of(Prefecture.values());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public Prefecture getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(Prefecture prefecture) {
        this.prefecture = prefecture;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
