package dev.madoguchi.agency.endpoint;

import dev.madoguchi.agency.boundary.TravellerGroups;
import dev.madoguchi.faces.Language;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeText;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The file to fill in: the columns in the language of the page, with a byte order mark so that spreadsheets see that it is UTF-8. */
@WebServlet(ListTemplate.ADDRESS)
public class ListTemplate extends HttpServlet {

    /** Where the file is. */
    public static final String ADDRESS = "/agency/travellers.csv";

    private static final long serialVersionUID = 1L;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private transient TravellerGroups groups;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"travellers.csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        Writer target = response.getWriter();
        target.write(BYTE_ORDER_MARK);
        new CSVPrinter(target, CSVFormat.RFC4180)
                .printRecord(groups.columns().stream().map(this::label));
    }

    private String label(Attribute attribute) {
        AttributeText text = attribute.texts().get(language.getTag());
        return text == null ? attribute.code() : text.label();
    }
}
