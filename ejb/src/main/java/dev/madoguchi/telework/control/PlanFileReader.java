package dev.madoguchi.telework.control;

import dev.madoguchi.organisation.entity.MyNumber;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.PlanColumn;
import dev.madoguchi.telework.entity.PlanFault;
import dev.madoguchi.telework.entity.PlanFileContent;
import dev.madoguchi.telework.entity.PlanFileEmpty;
import dev.madoguchi.telework.entity.PlanFileEncodingUnknown;
import dev.madoguchi.telework.entity.PlanFileProblem;
import dev.madoguchi.telework.entity.PlanFileTooLarge;
import dev.madoguchi.telework.entity.PlannedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a plan from a file (CSV, RFC 4180): a line of headings, then one line per day and place. It goes on after a mistake, so that all are
 * told at once. Columns may stand in any order and others beside them; a line without any text is passed over, and a line without people means
 * that nobody works there on that day.
 */
@ApplicationScoped
public class PlanFileReader {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    @Inject
    PlanVocabulary words;

    /**
     * What the file says.
     *
     * @throws PlanFileEmpty if there is nothing in it
     * @throws PlanFileTooLarge if it is larger or longer than any plan
     * @throws PlanFileEncodingUnknown if it is neither UTF-8 nor windows-31j
     */
    public PlanFileContent read(byte[] content, Campaign campaign) {
        PlanFileText text = PlanFileText.of(content);
        Reading reading = new Reading(text, campaign);
        try (CSVParser parser = CSVParser.parse(text.all(), FORMAT)) {
            reading.all(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new PlanFileContent(text.count(), reading.days, reading.problems);
    }

    /** One file on its way through. */
    private final class Reading {

        private final PlanFileText text;
        private final Campaign campaign;
        private final List<PlannedDay> days = new ArrayList<>();
        private final List<PlanFileProblem> problems = new ArrayList<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private Map<PlanColumn, Integer> columns;

        private Reading(PlanFileText text, Campaign campaign) {
            this.text = text;
            this.campaign = campaign;
        }

        private void all(CSVParser parser) {
            int line = 1;
            try {
                for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                    CSVRecord cells = records.next();
                    int last = (int) parser.getCurrentLineNumber();
                    take(cells, line, Math.max(line, last));
                    line = last + 1;
                }
            } catch (UncheckedIOException | IllegalStateException brokenQuotes) {
                problem(line, null, PlanFault.QUOTES, 0, text.lines(line, line));
            }
        }

        private void take(CSVRecord cells, int first, int last) {
            String original = text.lines(first, last);
            if (cells.stream().allMatch(PlanCell::isBlank)) {
                return;
            }
            if (MyNumber.occursIn(original) || cells.stream().anyMatch(MyNumber::occursIn)) {
                problem(first, columnWithNumber(cells), PlanFault.MY_NUMBER, 0, "");
            } else if (columns == null) {
                columns = headings(cells, first, original);
            } else if (columns.size() == PlanColumn.values().length) {
                entry(cells, first, original);
            }
        }

        private PlanColumn columnWithNumber(CSVRecord cells) {
            return columns == null
                    ? null
                    : columns.keySet().stream()
                            .filter(column -> MyNumber.occursIn(cell(cells, column)))
                            .findFirst()
                            .orElse(null);
        }

        private Map<PlanColumn, Integer> headings(CSVRecord cells, int line, String original) {
            Map<PlanColumn, Integer> found = new EnumMap<>(PlanColumn.class);
            for (int position = 0; position < cells.size(); position++) {
                Optional<PlanColumn> column = words.column(cells.get(position));
                if (column.isPresent() && found.putIfAbsent(column.get(), position) != null) {
                    problem(line, column.get(), PlanFault.COLUMN_TWICE, 0, original);
                }
            }
            for (PlanColumn column : PlanColumn.values()) {
                if (!found.containsKey(column)) {
                    problem(line, column, PlanFault.COLUMN_MISSING, 0, original);
                }
            }
            return found;
        }

        private void entry(CSVRecord cells, int line, String original) {
            PlanCell.Day day = PlanCell.day(cell(cells, PlanColumn.DAY), campaign);
            PlanCell.Place place = PlanCell.place(cell(cells, PlanColumn.PLACE), words);
            PlanCell.Headcount headcount = PlanCell.headcount(cell(cells, PlanColumn.HEADCOUNT));
            tell(line, PlanColumn.DAY, day.fault(), original);
            tell(line, PlanColumn.PLACE, place.fault(), original);
            tell(line, PlanColumn.HEADCOUNT, headcount.fault(), original);
            if (day.value() == null || place.value() == null) {
                return;
            }
            Integer earlier = seen.putIfAbsent(day.value() + " " + place.value(), line);
            if (earlier != null) {
                problem(line, null, PlanFault.DUPLICATE, earlier, original);
            } else if (headcount.value() > 0) {
                days.add(new PlannedDay(day.value(), place.value(), headcount.value()));
            }
        }

        private String cell(CSVRecord cells, PlanColumn column) {
            int position = columns.get(column);
            return position < cells.size() ? cells.get(position) : "";
        }

        private void tell(int line, PlanColumn column, PlanFault fault, String original) {
            if (fault != null) {
                problem(line, column, fault, 0, original);
            }
        }

        private void problem(int line, PlanColumn column, PlanFault fault, int earlier, String original) {
            problems.add(
                    new PlanFileProblem(line, column, fault, earlier, MyNumber.occursIn(original) ? "" : original));
        }
    }
}
