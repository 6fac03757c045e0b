package dev.madoguchi.telework.endpoint;

import dev.madoguchi.telework.entity.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes registrations as CSV (RFC 4180), line by line. A text that a spreadsheet would take for a formula is written with
 * an apostrophe before it.
 */
final class ParticipantsCsv {

    private final CSVPrinter printer;
    private final List<Column> columns;

    /** Begins with the line of headers. */
    ParticipantsCsv(Appendable target, List<Column> columns) {
        this.columns = columns;
        try {
            printer = new CSVPrinter(target, CSVFormat.RFC4180);
            printer.printRecord(columns.stream().map(Column::header));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void add(Registration registration) {
        try {
            printer.printRecord(columns.stream()
                    .map(column -> SpreadsheetCell.harmless(column.value().apply(registration))));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * A column.
     *
     * @param value what stands in it; {@code null} leaves it empty
     */
    record Column(String header, Function<Registration, Object> value) {}
}
