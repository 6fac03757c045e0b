package dev.madoguchi.telework.endpoint;

import dev.madoguchi.casefile.endpoint.FormAnswer;
import dev.madoguchi.casefile.endpoint.OwnPages;
import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.PlanFiles;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.PlanFileEmpty;
import dev.madoguchi.telework.entity.PlanFileEncodingUnknown;
import dev.madoguchi.telework.entity.PlanFileTooLarge;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** Takes a plan in as a file: {@code /<case>}. What is larger than any plan is read past and kept nowhere. */
@WebServlet(PlanFileUpload.ADDRESS + "/*")
public class PlanFileUpload extends HttpServlet {

    /** Where files are sent to. */
    public static final String ADDRESS = "/telework/plan-upload";

    private static final long serialVersionUID = 1L;
    private static final int MOST = PlanFileTooLarge.MOST_KILOBYTES * 1024;
    private static final int FORM_AROUND_THE_FILE = 64 * 1024;
    private static final long READ_PAST = 64L * 1024 * 1024;

    @Inject
    private transient PlanFiles files;

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
        try {
            if (receive(caseIn(request), request)) {
                answer.done(request, response, "telework_import.text.received");
            } else {
                answer.faulty(request, response, "telework_import.text.faulty");
            }
        } catch (NotFound | FileUploadException nonsense) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DomainException refused) {
            readPast(request);
            answer.refused(request, response, refused);
        }
    }

    /** A file that is none puts the one before it away as well: what was wrong with that says nothing about this. */
    private boolean receive(UUID caseId, HttpServletRequest request) throws IOException {
        try {
            if (request.getContentLengthLong() > MOST + FORM_AROUND_THE_FILE) {
                throw new PlanFileTooLarge();
            }
            return files.receive(caseId, fileIn(request));
        } catch (PlanFileEmpty | PlanFileTooLarge | PlanFileEncodingUnknown useless) {
            files.discard(caseId);
            throw useless;
        }
    }

    private static UUID caseIn(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            return UUID.fromString(path);
        } catch (IllegalArgumentException none) {
            throw new NotFound(Application.class, path);
        }
    }

    private static byte[] fileIn(HttpServletRequest request) throws IOException {
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
        throw new PlanFileEmpty();
    }

    /** A browser reads the answer only after it has sent everything; what is far too large is cut off nevertheless. */
    private static void readPast(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= READ_PAST) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }
}
