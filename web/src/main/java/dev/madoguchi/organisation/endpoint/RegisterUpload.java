package dev.madoguchi.organisation.endpoint;

import dev.madoguchi.casefile.endpoint.FormAnswer;
import dev.madoguchi.casefile.endpoint.OwnPages;
import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.organisation.boundary.RegisterImports;
import dev.madoguchi.organisation.entity.RegisterFileUnusable;
import dev.madoguchi.organisation.entity.RegisterTrouble;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * Takes the register's file in. It is taken over as it arrives and lies nowhere in between, so that hundreds of megabytes need neither
 * memory nor disk, and how much is sent is how much is done.
 */
@WebServlet("/operator/register/upload")
public class RegisterUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(RegisterUpload.class.getName());
    private static final int LONGEST_NAME = 255;
    private static final long READ_PAST = 256L * 1024 * 1024;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}]");

    @Inject
    private transient RegisterImports imports;

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
            take(request);
            answer.done(request, response, "operator_register.text.taken");
        } catch (FileUploadException nonsense) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RegisterFileUnusable unusable) {
            if (unusable.trouble() == RegisterTrouble.CUT_OFF) {
                LOG.log(Level.INFO, "The upload of the register broke off at line {0}", unusable.line());
            } else {
                refuse(request, response, unusable);
            }
        } catch (DomainException refused) {
            refuse(request, response, refused);
        }
    }

    private void take(HttpServletRequest request) throws IOException {
        JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> form = new JakartaServletFileUpload<>();
        form.setHeaderCharset(StandardCharsets.UTF_8);
        FileItemInputIterator items = form.getItemIterator(request);
        while (items.hasNext()) {
            FileItemInput item = items.next();
            if (!item.isFormField() && item.getName() != null && !item.getName().isEmpty()) {
                try (InputStream content = item.getInputStream()) {
                    imports.take(shown(item.getName()), Math.max(0, request.getContentLengthLong()), content);
                }
                return;
            }
        }
        throw new RegisterFileUnusable(RegisterTrouble.EMPTY, 0);
    }

    private static String shown(String name) {
        String plain = UNSEEN.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll("");
        return plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
    }

    /** A browser reads the answer only after it has sent everything; what is far too large is cut off nevertheless. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, DomainException reason)
            throws IOException {
        if (request.getContentLengthLong() <= READ_PAST) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
        answer.refused(request, response, reason);
    }
}
