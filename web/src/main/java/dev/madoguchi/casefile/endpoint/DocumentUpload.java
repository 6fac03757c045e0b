package dev.madoguchi.casefile.endpoint;

import dev.madoguchi.casefile.boundary.Documents;
import dev.madoguchi.casefile.endpoint.DocumentAddress.NoSuchAddress;
import dev.madoguchi.casefile.entity.Allowance;
import dev.madoguchi.casefile.entity.DocumentEmpty;
import dev.madoguchi.casefile.entity.DocumentPlace;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.kernel.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/**
 * Takes files in. Who is asking, for which case and how much is known from the address and the length before a byte is read; what is
 * too large is read past, so that the browser hears the reason, and kept nowhere. The rest lies in a temporary file of the server
 * until it is examined: memory stays flat, and no transaction waits for a slow line.
 */
@WebServlet(DocumentAddress.UPLOAD + "/*")
@MultipartConfig(fileSizeThreshold = DocumentUpload.IN_MEMORY)
public class DocumentUpload extends HttpServlet {

    /** How much of a file the server may hold before it writes it to disk, in bytes. */
    static final int IN_MEMORY = 64 * 1024;

    private static final long serialVersionUID = 1L;
    private static final int FORM_AROUND_THE_FILE = 64 * 1024;
    private static final long READ_PAST = 256L * 1024 * 1024;
    private static final String FIELD = "file";

    @Inject
    private transient Documents documents;

    @Inject
    private transient OwnPages pages;

    @Inject
    private transient FormAnswer answer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
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
            DocumentPlace place = DocumentAddress.place(request.getPathInfo());
            requireRoom(request, caseId, place);
            add(caseId, place, request);
            answer.done(request, response, "casefile_documents.text.added");
        } catch (NoSuchAddress | ConstraintViolationException nonsense) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DomainException refused) {
            readPast(request);
            answer.refused(request, response, refused);
        }
    }

    /** Refuses by the length alone, before anything is received. Where nothing may be added, the boundary says why. */
    private void requireRoom(HttpServletRequest request, UUID caseId, DocumentPlace place) {
        Allowance allowance = documents.allowance(caseId, place.purpose()).orElse(null);
        if (allowance != null) {
            allowance.require(Math.max(1, request.getContentLengthLong() - FORM_AROUND_THE_FILE));
        }
    }

    private void add(UUID caseId, DocumentPlace place, HttpServletRequest request)
            throws IOException, ServletException {
        List<Part> parts = List.copyOf(request.getParts());
        try {
            List<Part> files = parts.stream()
                    .filter(part -> FIELD.equals(part.getName()))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isEmpty())
                    .toList();
            if (files.isEmpty()) {
                throw new DocumentEmpty();
            }
            for (Part file : files) {
                documents.add(
                        caseId,
                        place,
                        new IncomingFile(file.getSubmittedFileName(), file.getSize(), file::getInputStream));
            }
        } finally {
            for (Part part : parts) {
                part.delete();
            }
        }
    }

    /** A browser reads the answer only after it has sent everything; what is far too large is cut off nevertheless. */
    private static void readPast(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > READ_PAST) {
            return;
        }
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
}
