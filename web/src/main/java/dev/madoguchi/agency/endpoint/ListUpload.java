package dev.madoguchi.agency.endpoint;

import dev.madoguchi.agency.boundary.TravellerGroups;
import dev.madoguchi.agency.entity.ListEmpty;
import dev.madoguchi.agency.entity.ListTooLarge;
import dev.madoguchi.casefile.endpoint.FormAnswer;
import dev.madoguchi.casefile.endpoint.OwnPages;
import dev.madoguchi.kernel.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Takes in a list of travellers as a file. What is larger than any list is read past and kept nowhere. */
@WebServlet(ListUpload.ADDRESS)
public class ListUpload extends HttpServlet {

    /** Where files are sent to. */
    public static final String ADDRESS = "/agency/list-upload";

    private static final long serialVersionUID = 1L;
    private static final int MOST = ListTooLarge.MOST_KILOBYTES * 1024;
    private static final int FORM_AROUND_THE_FILE = 64 * 1024;
    private static final long READ_PAST = 64L * 1024 * 1024;

    @Inject
    private transient TravellerGroups groups;

    @Inject
    private transient ListInHand hand;

    @Inject
    private transient OwnPages pages;

    @Inject
    private transient FormAnswer answer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!pages.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        hand.drop();
        try {
            byte[] content = fileIn(request);
            boolean sound = groups.read(content).isSound();
            hand.take(content);
            if (sound) {
                answer.done(request, response, "agency_upload.text.received");
            } else {
                answer.faulty(request, response, "agency_upload.text.faulty");
            }
        } catch (FileUploadException nonsense) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DomainException refused) {
            readPast(request);
            answer.refused(request, response, refused);
        }
    }

    private static byte[] fileIn(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST + FORM_AROUND_THE_FILE) {
            throw new ListTooLarge();
        }
        FileItemInputIterator items =
                new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>().getItemIterator(request);
        while (items.hasNext()) {
            FileItemInput item = items.next();
            if (!item.isFormField() && item.getName() != null && !item.getName().isEmpty()) {
                try (InputStream content = item.getInputStream()) {
                    return content.readNBytes(MOST + 1);
                }
            }
        }
        throw new ListEmpty();
    }

    /** A browser reads the answer only after it has sent everything; what is far too large is cut off nevertheless. */
    private static void readPast(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= READ_PAST) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }
}
