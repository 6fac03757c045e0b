package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The file is of a kind that is not taken here, whatever its name says. */
public class DocumentTypeRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String accepted;
    private final boolean disguised;

    /**
     * A refusal.
     *
     * @param accepted the kinds that are welcome
     * @param disguised whether the name promises one of them
     */
    public DocumentTypeRefused(Set<DocumentType> accepted, boolean disguised) {
        this.accepted = new TreeSet<>(accepted).stream().map(Enum::name).collect(Collectors.joining("・"));
        this.disguised = disguised;
    }

    @Override
    public String textKey() {
        return super.textKey() + (disguised ? ".DISGUISED" : ".OTHER");
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {accepted};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("accepted", accepted, "disguised", disguised);
    }
}
