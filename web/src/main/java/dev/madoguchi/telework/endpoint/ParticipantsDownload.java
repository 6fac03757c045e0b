package dev.madoguchi.telework.endpoint;

import dev.madoguchi.faces.Language;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.PublicRegistrations;
import dev.madoguchi.telework.entity.Campaign;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The public list as a CSV file for people: in words, in the language of the page, narrowed as the page is. It begins with a byte
 * order mark, without which the spreadsheet that most offices use does not see that it is UTF-8.
 */
@WebServlet("/telework/participants.csv")
public class ParticipantsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient PublicRegistrations registrations;

    @Inject
    private transient ParticipantsColumns columns;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(campaigns.ofCode(request.getParameter("campaign")), request, response);
        } catch (NotFound | ConstraintViolationException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(Campaign campaign, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"telework-" + campaign.code() + ".csv\"");
        response.setHeader("Cache-Control", "private, no-cache");
        Writer target = response.getWriter();
        target.write(BYTE_ORDER_MARK);
        ParticipantsCsv csv = new ParticipantsCsv(target, columns.inWords(language.getCurrent()));
        registrations.each(campaign.id(), ListParameters.forgiving(request::getParameter), csv::add);
    }
}
