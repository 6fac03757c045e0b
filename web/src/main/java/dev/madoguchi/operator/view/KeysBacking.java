package dev.madoguchi.operator.view;

import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.sealing.boundary.SealingKeys;
import dev.madoguchi.sealing.entity.KeysetPurpose;
import dev.madoguchi.sealing.entity.KeysetRevision;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The keys of this installation: when each was made, and making a new one. */
@Named
@RequestScoped
public class KeysBacking {

    @Inject
    private SealingKeys keys;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    private List<Keyset> keysets;

    /** The keysets with their revisions, the newest first. */
    public List<Keyset> getKeysets() {
        if (keysets == null) {
            keysets = Stream.of(KeysetPurpose.values()).map(this::keyset).toList();
        }
        return keysets;
    }

    private Keyset keyset(KeysetPurpose purpose) {
        return new Keyset(purpose, language.format("operator_keys.about." + purpose), keys.revisions(purpose));
    }

    /** Puts a new key in place. */
    public String rotate(KeysetPurpose purpose) {
        keys.rotate(purpose);
        notices.tell("operator_keys.text.rotated");
        return "/operator/keys.xhtml?faces-redirect=true";
    }

    /**
     * The keys of one purpose.
     *
     * @param about what they are for, in words
     */
    public record Keyset(KeysetPurpose purpose, String about, List<KeysetRevision> revisions) {}
}
