package dev.madoguchi.medium.control;

import dev.madoguchi.medium.entity.Medium;
import dev.madoguchi.sealing.control.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Seals what visitors call their media, so that it opens for this medium only. */
@ApplicationScoped
public class MediumLabels {

    @Inject
    private Seal seal;

    /** A name to keep; nothing for none. */
    public byte[] seal(UUID medium, String label) {
        return label == null || label.isBlank() ? null : seal.seal(label.strip(), place(medium));
    }

    /** The name of a medium, or nothing. */
    public String of(Medium medium) {
        return medium.label().map(kept -> seal.open(kept, place(medium.id()))).orElse(null);
    }

    private static String place(UUID medium) {
        return "medium/" + medium + "/label";
    }
}
