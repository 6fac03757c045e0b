package dev.madoguchi.visitor.view;

import dev.madoguchi.visitor.entity.AttributeType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One attribute that an agency prepared, and what the traveller makes of it. */
public class PreparedRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final AttributeType type;
    private final String label;
    private final Map<String, String> names;
    private final List<String> options;
    private final String own;
    private boolean ownKept;
    private List<String> values;

    /**
     * A row.
     *
     * @param label what the attribute is called
     * @param names what can be chosen, in words, by what is kept
     * @param own what the traveller keeps already, in words; {@code null} where it is nothing, or the same
     * @param prepared what the agency prepared
     */
    PreparedRow(
            String code,
            AttributeType type,
            String label,
            Map<String, String> names,
            String own,
            List<String> prepared) {
        this.code = code;
        this.type = type;
        this.label = label;
        this.names = names;
        this.options = List.copyOf(names.keySet());
        this.own = own;
        this.ownKept = own != null;
        this.values = prepared;
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    public Map<String, String> getNames() {
        return names;
    }

    public List<String> getOptions() {
        return options;
    }

    /** What the traveller keeps already, in words. */
    public String getOwn() {
        return own;
    }

    /** Whether that stays. */
    public boolean isOwnKept() {
        return ownKept;
    }

    public void setOwnKept(boolean ownKept) {
        this.ownKept = ownKept;
    }

    /** Which input it has. */
    public String getInput() {
        return switch (type) {
            case TEXT, LATIN_NAME, PASSPORT_NUMBER -> "line";
            case DATE -> "day";
            case COUNTRY, CHOICE -> "one";
            case LANGUAGES, PREFECTURES, CHOICES -> "several";
        };
    }

    /** The one value, as typed or chosen. */
    public String getValue() {
        return values.isEmpty() ? null : values.get(0);
    }

    public void setValue(String value) {
        values = value == null ? List.of() : List.of(value);
    }

    /** The value as a day. */
    public LocalDate getDay() {
        return getValue() == null ? null : LocalDate.parse(getValue());
    }

    public void setDay(LocalDate day) {
        setValue(day == null ? null : day.toString());
    }

    public List<String> getValues() {
        return values;
    }

    public void setValues(List<String> values) {
        this.values = values == null ? List.of() : values;
    }
}
