package dev.madoguchi.visitor.view;

import dev.madoguchi.consent.boundary.OwnReceipts;
import dev.madoguchi.consent.entity.Receipt;
import dev.madoguchi.consent.entity.ReceiptStatement;
import dev.madoguchi.faces.Language;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A receipt, readable. */
@Named
@RequestScoped
public class ReceiptBacking {

    @Inject
    private OwnReceipts receipts;

    @Inject
    private Language language;

    private String id;
    private Receipt receipt;
    private ReceiptStatement statement;

    /** Reads it before the page is made, so that somebody else's is a page not found. */
    public void load() {
        try {
            receipt = receipts.receipt(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(Receipt.class, "address");
        }
        statement = ReceiptStatement.of(receipt);
    }

    public Receipt getReceipt() {
        return receipt;
    }

    /** What it says, line by line, in the words in which it was signed. */
    public List<Line> getLines() {
        return Stream.of(
                        line("number", statement.id()),
                        line("title", statement.title()),
                        line("purpose", statement.purpose()),
                        line("recipients", statement.recipients()),
                        line("attributes", statement.attributes()),
                        line("special", statement.special()),
                        line("givenAt", statement.givenAt()),
                        line("until", statement.validUntil().orElse(null)),
                        line("endedAt", statement.endedAt().orElse(null)),
                        line("deletions", deletions()),
                        line("controller", statement.controller()),
                        line("notice", statement.noticeHash()))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> deletions() {
        return statement.deletions().entrySet().stream()
                .map(deleted -> language.format(
                        "visitor_receipt.text.deletion", deleted.getKey(), language.show(deleted.getValue())))
                .toList();
    }

    private Line line(String name, Object value) {
        boolean nothing = value == null || value instanceof List<?> list && list.isEmpty();
        return nothing ? null : new Line(language.format("visitor_receipt.label." + name), value);
    }

    /** The receipt as the address gives it. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** A line of a receipt. */
    public record Line(String label, Object value) {}
}
