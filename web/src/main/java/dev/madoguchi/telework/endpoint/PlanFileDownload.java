package dev.madoguchi.telework.endpoint;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.Applications;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.PlanFiles;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.PlanFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The file to fill in with a plan, and what was wrong in the one that was sent: CSV with a byte order mark, without which the spreadsheet that
 * most offices use does not see that it is UTF-8.
 */
@WebServlet({PlanFileDownload.TEMPLATE, PlanFileDownload.PROBLEMS})
public class PlanFileDownload extends HttpServlet {

    /** The file to fill in: {@code ?case=…}. */
    public static final String TEMPLATE = "/telework/plan.csv";

    /** What was wrong: {@code ?case=…}. */
    public static final String PROBLEMS = "/telework/plan-problems.csv";

    private static final long serialVersionUID = 1L;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private transient Applications applications;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient PlanFiles files;

    @Inject
    private transient PlanFileTable table;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Application application = applications.find(caseIn(request));
            Campaign campaign = campaigns.find(application.campaign());
            if (TEMPLATE.equals(request.getServletPath())) {
                write("telework-plan-" + campaign.code(), table.template(campaign, application), response);
            } else {
                PlanFile file = files.find(application.caseId())
                        .orElseThrow(() -> new NotFound(PlanFile.class, application.caseId()));
                write("telework-plan-problems", table.problems(file, campaign), response);
            }
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static UUID caseIn(HttpServletRequest request) {
        String typed = String.valueOf(request.getParameter("case"));
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new NotFound(Application.class, typed);
        }
    }

    private static void write(String name, List<List<Object>> lines, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        Writer target = response.getWriter();
        target.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(target, CSVFormat.RFC4180);
        for (List<Object> line : lines) {
            csv.printRecord(line.stream().map(SpreadsheetCell::harmless));
        }
    }
}
