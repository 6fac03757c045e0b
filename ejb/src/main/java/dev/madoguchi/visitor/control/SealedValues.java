package dev.madoguchi.visitor.control;

import dev.madoguchi.sealing.control.Seal;
import dev.madoguchi.visitor.entity.KeptAttribute;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;

/** Seals the values of an attribute, so that they open for the record that holds them and this attribute only. */
@ApplicationScoped
public class SealedValues {

    private static final String LABEL = "label";

    @Inject
    private Seal seal;

    /** Seals the values of an attribute for the record that holds them: a visitor, or what was prepared for one. */
    public byte[] seal(UUID holder, String attribute, List<String> values) {
        return seal.seal(Json.createArrayBuilder(values).build().toString(), place(holder, attribute));
    }

    /** What was sealed. */
    public List<String> open(KeptAttribute kept) {
        return open(kept.visitor(), kept.attribute(), kept.sealed());
    }

    /** What was sealed for this record. */
    public List<String> open(UUID holder, String attribute, byte[] sealed) {
        String opened = seal.open(sealed, place(holder, attribute));
        try (JsonReader reader = Json.createReader(new StringReader(opened))) {
            JsonArray values = reader.readArray();
            return values.getValuesAs(JsonString::getString);
        }
    }

    byte[] sealLabel(Visitor kept, String label) {
        return seal.seal(label, place(kept.id(), LABEL));
    }

    /** What somebody is called by their keeper. */
    public String openLabel(Visitor kept) {
        return seal.open(kept.label(), place(kept.id(), LABEL));
    }

    private static String place(UUID holder, String attribute) {
        return holder + "/" + attribute;
    }
}
