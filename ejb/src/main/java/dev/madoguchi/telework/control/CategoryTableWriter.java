package dev.madoguchi.telework.control;

import dev.madoguchi.telework.entity.CategoryRules;
import dev.madoguchi.telework.entity.CategoryTerm;
import dev.madoguchi.telework.entity.ParticipationCategory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Makes a category table from what an operator filled in: DMN 1.3, hit policy COLLECT, one row per condition with category, met or not, text,
 * and the number needed and given; as the tables of the past campaigns are.
 */
@ApplicationScoped
public class CategoryTableWriter {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String[] OUTPUTS = {"category", "met", "text", "needed", "actual"};
    private static final String[] TYPES = {"string", "boolean", "string", "number", "number"};

    /** The table. */
    public String write(CategoryRules rules) {
        StringWriter text = new StringWriter();
        try {
            Rows rows = new Rows(XMLOutputFactory.newFactory().createXMLStreamWriter(text));
            rows.begin();
            rows.row(ParticipationCategory.IMPLEMENTING, CategoryTerm.ANYONE, rules.getPeople());
            rows.row(ParticipationCategory.IMPLEMENTING, CategoryTerm.DAYS, rules.getDays());
            if (rules.isSpecial()) {
                rows.row(ParticipationCategory.SPECIAL_COOPERATION, CategoryTerm.DAYS, rules.getSpecialDays());
                rows.row(ParticipationCategory.SPECIAL_COOPERATION, CategoryTerm.KEY_DAY, rules.getSpecialKeyDay());
                rows.row(ParticipationCategory.SPECIAL_COOPERATION, CategoryTerm.SURVEY, one(rules.isSpecialSurvey()));
            }
            rows.row(ParticipationCategory.SUPPORTING, CategoryTerm.SUPPORTS, one(rules.isSupporting()));
            rows.end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static Integer one(boolean asked) {
        return asked ? 1 : null;
    }

    /** The rows on their way into the table; what is not asked for has none. */
    private static final class Rows {

        private final XMLStreamWriter xml;
        private int count;

        private Rows(XMLStreamWriter xml) {
            this.xml = xml;
        }

        private void begin() throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            open("definitions", "category_definitions");
            xml.writeDefaultNamespace(DMN);
            xml.writeAttribute("name", "Categories of participation");
            xml.writeAttribute("namespace", "https://madoguchi.dev/dmn/telework-category");
            open("decision", "category");
            xml.writeAttribute("name", "Categories of participation");
            open("decisionTable", "category_table");
            xml.writeAttribute("hitPolicy", "COLLECT");
            open("input", "in_days");
            open("inputExpression", "inx_days");
            xml.writeAttribute("typeRef", "number");
            text("days");
            xml.writeEndElement();
            xml.writeEndElement();
            for (int output = 0; output < OUTPUTS.length; output++) {
                open("output", "out_" + OUTPUTS[output]);
                xml.writeAttribute("name", OUTPUTS[output]);
                xml.writeAttribute("typeRef", TYPES[output]);
                xml.writeEndElement();
            }
        }

        private void row(ParticipationCategory category, CategoryTerm term, Integer needed) throws XMLStreamException {
            if (needed == null) {
                return;
            }
            count++;
            open("rule", "row_" + count);
            open("inputEntry", "row_" + count + "_in");
            text("");
            xml.writeEndElement();
            String[] entries = {
                quoted(category.name()),
                term.met(needed),
                quoted(term.textKey()),
                needed.toString(),
                term.actual(needed)
            };
            for (int output = 0; output < entries.length; output++) {
                open("outputEntry", "row_" + count + "_" + OUTPUTS[output]);
                text(entries[output]);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }

        private void end() throws XMLStreamException {
            xml.writeEndDocument();
            xml.close();
        }

        private void open(String element, String id) throws XMLStreamException {
            xml.writeStartElement(element);
            xml.writeAttribute("id", id);
        }

        private void text(String content) throws XMLStreamException {
            xml.writeStartElement("text");
            xml.writeCharacters(content);
            xml.writeEndElement();
        }

        private static String quoted(String text) {
            return '"' + text + '"';
        }
    }
}
