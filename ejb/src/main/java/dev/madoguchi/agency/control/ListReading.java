package dev.madoguchi.agency.control;

import dev.madoguchi.agency.entity.ListFault;
import dev.madoguchi.agency.entity.ListProblem;
import dev.madoguchi.agency.entity.ListedTraveller;
import dev.madoguchi.agency.entity.TravellerList;
import dev.madoguchi.organisation.entity.MyNumber;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeValueInvalid;
import dev.madoguchi.visitor.entity.Stay;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One list on its way through. */
final class ListReading {

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D].*", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\t\\r\\n]]");
    private static final int LONGEST_HEADING = 40;

    private final ListVocabulary words;
    private final List<Attribute> catalogue;
    private final List<Column> columns = new ArrayList<>();
    private final List<ListedTraveller> travellers = new ArrayList<>();
    private final List<ListProblem> problems = new ArrayList<>();
    private final Map<Map<String, List<String>>, Integer> seen = new HashMap<>();
    private int entries;

    /** A column as the file calls it, and what it means; {@code null} where that is nothing that can be prepared. */
    private record Column(String heading, Attribute attribute) {}

    ListReading(ListVocabulary words, List<Attribute> catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    void all(CSVParser parser) {
        int line = 1;
        try {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                take(records.next(), line);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IllegalStateException brokenQuotes) {
            problems.add(ListProblem.of(line, ListFault.QUOTES, 0));
        }
    }

    TravellerList result() {
        if (problems.isEmpty() && entries == 0) {
            problems.add(ListProblem.of(1, ListFault.TRAVELLERS_MISSING, 0));
        }
        return new TravellerList(
                columns.stream()
                        .filter(column -> column.attribute() != null)
                        .map(column -> column.attribute().code())
                        .toList(),
                travellers,
                problems);
    }

    private void take(CSVRecord cells, int line) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (columns.isEmpty()) {
            headings(cells, line);
        } else {
            entries++;
            if (entries == TravellerList.MOST_TRAVELLERS + 1) {
                problems.add(ListProblem.of(line, ListFault.TRAVELLERS_TOO_MANY, TravellerList.MOST_TRAVELLERS));
            } else if (entries <= TravellerList.MOST_TRAVELLERS) {
                entry(cells, line);
            }
        }
    }

    private void headings(CSVRecord cells, int line) {
        for (String heading : cells) {
            columns.add(column(heading, line));
        }
        if (columns.stream().noneMatch(column -> isName(column.attribute()))) {
            problems.add(ListProblem.of(line, ListFault.COLUMN_MISSING, 0));
        }
    }

    private Column column(String written, int line) {
        Optional<Attribute> known = words.column(written, catalogue);
        String heading = told(written);
        if (known.isEmpty()) {
            problems.add(ListProblem.at(line, heading, ListFault.COLUMN_UNKNOWN));
        } else if (!ListReader.isPreparable(known.get())) {
            problems.add(ListProblem.at(line, heading, ListFault.COLUMN_REFUSED));
        } else if (columns.stream().anyMatch(column -> known.get().equals(column.attribute()))) {
            problems.add(ListProblem.at(line, heading, ListFault.COLUMN_TWICE));
        } else {
            return new Column(heading, known.get());
        }
        return new Column(heading, null);
    }

    private static String told(String heading) {
        String line = heading.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
        if (MyNumber.occursIn(line)) {
            return "";
        }
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(LONGEST_HEADING, line.codePointCount(0, line.length()))));
    }

    private static boolean isName(Attribute attribute) {
        return attribute != null && attribute.code().equals(ListedTraveller.NAME);
    }

    private void entry(CSVRecord cells, int line) {
        int before = problems.size();
        if (cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            problems.add(ListProblem.of(line, ListFault.CELLS_TOO_MANY, columns.size()));
        }
        if (MyNumber.occursIn(String.join(" , ", cells))) {
            problems.add(ListProblem.of(line, ListFault.MY_NUMBER, 0));
            return;
        }
        Map<String, List<String>> values = new HashMap<>();
        for (int position = 0; position < columns.size(); position++) {
            Column column = columns.get(position);
            String cell = position < cells.size() ? cells.get(position) : "";
            if (column.attribute() != null) {
                read(column, cell, line)
                        .ifPresent(kept -> values.put(column.attribute().code(), kept));
            }
        }
        if (problems.size() == before) {
            add(new ListedTraveller(line, values));
        }
    }

    private Optional<List<String>> read(Column column, String cell, int line) {
        if (cell.isBlank()) {
            if (isName(column.attribute())) {
                problems.add(ListProblem.at(line, column.heading(), ListFault.NAME_MISSING));
            }
            return Optional.empty();
        }
        if (FORMULA.matcher(cell).matches()) {
            problems.add(ListProblem.at(line, column.heading(), ListFault.FORMULA));
        } else if (UNSEEN.matcher(cell).find()) {
            problems.add(ListProblem.at(line, column.heading(), ListFault.CHARACTERS));
        } else {
            try {
                return Optional.of(column.attribute().kept(words.values(cell, column.attribute())))
                        .filter(kept -> !kept.isEmpty());
            } catch (AttributeValueInvalid none) {
                problems.add(ListProblem.of(line, column.heading(), none));
            }
        }
        return Optional.empty();
    }

    private void add(ListedTraveller traveller) {
        Integer earlier = seen.putIfAbsent(traveller.values(), traveller.line());
        if (earlier != null) {
            problems.add(ListProblem.of(traveller.line(), ListFault.DUPLICATE, earlier));
        } else if (traveller.values().containsKey(ListedTraveller.NAME)) {
            requireStayInOrder(traveller);
            travellers.add(traveller);
        }
    }

    private void requireStayInOrder(ListedTraveller traveller) {
        Stay stay = Stay.in(traveller.values());
        if (stay.from().isPresent()
                && stay.to().filter(stay.from().get()::isAfter).isPresent()) {
            problems.add(ListProblem.of(traveller.line(), ListFault.STAY_REVERSED, 0));
        }
    }
}
