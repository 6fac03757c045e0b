package dev.madoguchi.visitor.view;

import dev.madoguchi.agency.boundary.PreparedRecords;
import dev.madoguchi.agency.entity.PreparedOffer;
import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.visitor.boundary.OwnAttributes;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeValueInvalid;
import dev.madoguchi.visitor.entity.StayInvalid;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an agency prepared for a traveller: corrected or struck out, then taken over or declined. */
@Named
@ViewScoped
public class PreparedBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ENTRY = "/visitor/claim.xhtml?faces-redirect=true";

    @Inject
    private transient PreparedRecords prepared;

    @Inject
    private transient OwnAttributes attributes;

    @Inject
    private transient Whom whom;

    @Inject
    private transient CodeInHand hand;

    @Inject
    private transient AttributeWords words;

    @Inject
    private transient Language language;

    @Inject
    private transient Notices notices;

    private String agency;
    private String group;
    private List<PreparedRow> rows = new ArrayList<>();

    /** Opens it; who has no code that opens anything is led to where one is entered. */
    public String load() {
        Optional<PreparedOffer> offer =
                Optional.ofNullable(hand.code()).flatMap(code -> prepared.open(code, whom.id()));
        if (offer.isEmpty()) {
            return ENTRY;
        }
        agency = offer.get().agency();
        group = offer.get().group();
        rows = attributes.catalogue().stream()
                .filter(attribute -> offer.get().values().containsKey(attribute.code()))
                .map(attribute -> row(attribute, offer.get()))
                .toList();
        return null;
    }

    private PreparedRow row(Attribute attribute, PreparedOffer offer) {
        List<String> values = offer.values().get(attribute.code());
        List<String> own = offer.own().getOrDefault(attribute.code(), List.of());
        return new PreparedRow(
                attribute.code(),
                attribute.type(),
                words.label(attribute),
                names(attribute, values),
                own.isEmpty() || own.equals(values) ? null : words.values(attribute, own),
                values);
    }

    /** All that can be chosen instead; of what takes several values, those that were prepared, to be struck out one by one. */
    private Map<String, String> names(Attribute attribute, List<String> values) {
        Map<String, String> names = new LinkedHashMap<>(words.options(attribute));
        if (attribute.most() > 1) {
            names.keySet().retainAll(values);
        }
        return names;
    }

    /** Takes over what is left of it. */
    public String claim() {
        Map<String, List<String>> taken = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.isOwnKept() && !row.getValues().isEmpty())
                .forEach(row -> taken.put(row.getCode(), row.getValues()));
        try {
            return ended(prepared.claim(hand.code(), whom.id(), taken), "visitor_prepared.text.claimed");
        } catch (AttributeValueInvalid | StayInvalid refused) {
            tellAt(refused);
            return null;
        }
    }

    /** Declines all of it. */
    public String decline() {
        return ended(prepared.decline(hand.code()), "visitor_prepared.text.declined");
    }

    private String ended(boolean well, String key) {
        hand.drop();
        notices.tell(well ? key : "visitor_prepared.text.gone");
        return ENTRY;
    }

    private void tellAt(DomainException refused) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String code = refused.field().orElseThrow();
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).getCode().equals(code)) {
                String text = language.format(refused.textKey(), refused.textArguments());
                String about = language.about(rows.get(index).getLabel(), text);
                faces.addMessage(
                        "form:rows:" + index + ":" + rows.get(index).getInput(),
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, about, null));
            }
        }
        faces.validationFailed();
    }

    /** Who prepared it. */
    public String getAgency() {
        return agency;
    }

    /** What the agency calls the group. */
    public String getGroup() {
        return group;
    }

    public List<PreparedRow> getRows() {
        return rows;
    }
}
