package dev.madoguchi.casefile.endpoint;

import dev.madoguchi.casefile.endpoint.DocumentAddress.NoSuchAddress;
import dev.madoguchi.casefile.endpoint.ReceivedFile.BrokenOff;
import dev.madoguchi.casefile.entity.DocumentEmpty;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.kernel.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
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
import java.util.function.Consumer;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * Takes files in. Who is asking, for what and how much is known from the address and the length before a byte is read; what is too large is
 * read past, so that the browser hears the reason, and kept nowhere. The rest lies in a temporary file until it is examined: memory stays
 * flat, and no transaction waits for a slow line.
 */
public abstract class FileReception extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(FileReception.class.getName());
    private static final int FORM_AROUND_THE_FILE = 64 * 1024;
    private static final long READ_PAST = 256L * 1024 * 1024;

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
            long likely = Math.max(1, request.getContentLengthLong() - FORM_AROUND_THE_FILE);
            keep(request, open(request.getPathInfo(), likely));
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

    /**
     * Asks whether the caller may send files there.
     *
     * @param address what follows the fixed part of the address
     * @param likely about how many bytes will come, never more than do
     * @throws NoSuchAddress if nothing lies there
     * @throws DomainException if the files are not taken
     */
    protected abstract Target open(String address, long likely) throws NoSuchAddress;

    /**
     * Where the files go.
     *
     * @param most how many bytes one of them may have
     * @param keep takes a file that has arrived
     */
    public record Target(long most, Consumer<IncomingFile> keep) {}

    private void keep(HttpServletRequest request, Target target) throws IOException, BrokenOff {
        JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> form = new JakartaServletFileUpload<>();
        form.setHeaderCharset(StandardCharsets.UTF_8);
        FileItemInputIterator items = form.getItemIterator(request);
        boolean kept = false;
        while (items.hasNext()) {
            FileItemInput item = items.next();
            if (!item.isFormField() && item.getName() != null && !item.getName().isEmpty()) {
                try (ReceivedFile file = ReceivedFile.of(item, temporary(), target.most())) {
                    target.keep().accept(file.asIncoming());
                }
                kept = true;
            }
        }
        if (!kept) {
            throw new DocumentEmpty();
        }
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
