package dev.madoguchi.casefile.endpoint;

import dev.madoguchi.casefile.boundary.Documents;
import dev.madoguchi.casefile.endpoint.DocumentAddress.NoSuchAddress;
import dev.madoguchi.casefile.endpoint.ReceivedFile.BrokenOff;
import dev.madoguchi.casefile.entity.Allowance;
import dev.madoguchi.casefile.entity.DocumentEmpty;
import dev.madoguchi.casefile.entity.DocumentPlace;
import dev.madoguchi.casefile.entity.DocumentsNotTaken;
import dev.madoguchi.kernel.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * Takes files in. Who is asking, for which case and how much is known from the address and the length before a byte is read; what is
 * too large is read past, so that the browser hears the reason, and kept nowhere. The rest lies in a temporary file until it is
 * examined: memory stays flat, and no transaction waits for a slow line.
 */
@WebServlet(DocumentAddress.UPLOAD + "/*")
public class DocumentUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(DocumentUpload.class.getName());
    private static final int FORM_AROUND_THE_FILE = 64 * 1024;
    private static final long READ_PAST = 256L * 1024 * 1024;

    @Inject
    private transient Documents documents;

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
        if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        try {
            UUID caseId = DocumentAddress.id(DocumentAddress.part(request.getPathInfo(), 0));
            receive(caseId, DocumentAddress.place(request.getPathInfo()), request);
            answer.done(request, response, "casefile_documents.text.added");
        } catch (NoSuchAddress | ConstraintViolationException | FileUploadException nonsense) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DomainException refused) {
            readPast(request);
            answer.refused(request, response, refused);
        } catch (BrokenOff gone) {
            LOG.log(Level.DEBUG, "An upload broke off", gone);
        }
    }

    private void receive(UUID caseId, DocumentPlace place, HttpServletRequest request) throws IOException, BrokenOff {
        Allowance allowance = documents.allowance(caseId, place.purpose()).orElse(null);
        if (allowance == null) {
            throw new DocumentsNotTaken();
        }
        allowance.require(Math.max(1, request.getContentLengthLong() - FORM_AROUND_THE_FILE));
        if (!add(caseId, place, request, allowance.fileBytes())) {
            throw new DocumentEmpty();
        }
    }

    private boolean add(UUID caseId, DocumentPlace place, HttpServletRequest request, long most)
            throws IOException, BrokenOff {
        JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> form = new JakartaServletFileUpload<>();
        form.setHeaderCharset(StandardCharsets.UTF_8);
        FileItemInputIterator items = form.getItemIterator(request);
        boolean added = false;
        while (items.hasNext()) {
            FileItemInput item = items.next();
            if (!item.isFormField() && item.getName() != null && !item.getName().isEmpty()) {
                try (ReceivedFile file = ReceivedFile.of(item, temporary(), most)) {
                    documents.add(caseId, place, file.asIncoming());
                }
                added = true;
            }
        }
        return added;
    }

    private Path temporary() {
        return ((File) getServletContext().getAttribute(ServletContext.TEMPDIR)).toPath();
    }

    /** A browser reads the answer only after it has sent everything; what is far too large is cut off nevertheless. */
    private static void readPast(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= READ_PAST) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }
}
