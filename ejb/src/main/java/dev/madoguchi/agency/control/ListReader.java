package dev.madoguchi.agency.control;

import dev.madoguchi.agency.entity.ListEmpty;
import dev.madoguchi.agency.entity.ListEncodingUnknown;
import dev.madoguchi.agency.entity.ListTooLarge;
import dev.madoguchi.agency.entity.TravellerList;
import dev.madoguchi.language.entity.FileText;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.Sensitivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads a list of travellers from a file: a line of headings, then one line per traveller, cells separated by commas (RFC 4180) or by tabs. It
 * goes on after a mistake, so that all are told at once. A line without any text is passed over.
 */
@ApplicationScoped
public class ListReader {

    private static final int KILOBYTE = 1_024;

    @Inject
    ListVocabulary words;

    /**
     * What the file says.
     *
     * @param catalogue every attribute there is
     * @throws ListEmpty if there is nothing in it
     * @throws ListTooLarge if it is larger than any list
     * @throws ListEncodingUnknown if it is neither UTF-8 nor windows-31j
     */
    public TravellerList read(byte[] content, List<Attribute> catalogue) {
        if (content.length > ListTooLarge.MOST_KILOBYTES * KILOBYTE) {
            throw new ListTooLarge();
        }
        String text = FileText.read(content).orElseThrow(ListEncodingUnknown::new);
        if (text.isBlank()) {
            throw new ListEmpty();
        }
        ListReading reading = new ListReading(words, catalogue);
        try (CSVParser parser = CSVParser.parse(text, formatOf(text))) {
            reading.all(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return reading.result();
    }

    /** Whether an agency can prepare it: what needs special care, and documents, only travellers enter themselves. */
    public static boolean isPreparable(Attribute attribute) {
        return !attribute.specialCare() && attribute.sensitivity() != Sensitivity.SENSITIVE;
    }

    /** Tabs, where the first line that is not blank has one; commas otherwise. */
    private static CSVFormat formatOf(String text) {
        boolean tabs = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .contains("\t");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(tabs ? '\t' : ',')
                .setIgnoreEmptyLines(false)
                .get();
    }
}
