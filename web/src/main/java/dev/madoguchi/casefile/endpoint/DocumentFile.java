package dev.madoguchi.casefile.endpoint;

import dev.madoguchi.casefile.boundary.Documents;
import dev.madoguchi.casefile.endpoint.DocumentAddress.NoSuchAddress;
import dev.madoguchi.casefile.entity.Document;
import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.kernel.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives documents out, piece by piece, to be kept or, where browsers can be trusted with it, to be shown. What comes out here was
 * made by strangers: it may run nothing, load nothing and be framed by nobody.
 */
@WebServlet(DocumentAddress.DOCUMENT + "/*")
public class DocumentFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING =
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Inject
    private transient Documents documents;

    @Inject
    private transient OwnPages pages;

    @Inject
    private transient FormAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            boolean show = DocumentAddress.SHOW.equals(DocumentAddress.part(request.getPathInfo(), 1));
            Document document = documents.open(idIn(request));
            describe(document, show && document.type().isShowable(), response);
            write(document.id(), response.getOutputStream());
        } catch (NoSuchAddress | NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DomainException held) {
            answer.refused(request, response, held);
        }
    }

    /** Takes a document out. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!pages.sent(request) || !DocumentAddress.REMOVE.equals(DocumentAddress.part(request.getPathInfo(), 1))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            documents.remove(idIn(request));
            answer.done(request, response, "casefile_documents.text.removed");
        } catch (NoSuchAddress none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DomainException refused) {
            answer.refused(request, response, refused);
        }
    }

    private static void describe(Document document, boolean show, HttpServletResponse response) {
        response.setContentType(document.type().mediaType());
        response.setContentLengthLong(document.size());
        response.setHeader("Content-Disposition", Disposition.of(show, document.name()));
        response.setHeader("Content-Security-Policy", policy(document, show));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "private, no-store");
    }

    /**
     * What shows a picture or a PDF is a page of the browser's own, with a style of its own. A sandbox is the last fence around a picture;
     * the viewer of a PDF is shut out by it.
     */
    private static String policy(Document document, boolean show) {
        boolean inViewer = show && !document.type().isImage();
        return inViewer ? NOTHING : NOTHING + "; sandbox";
    }

    private void write(UUID document, OutputStream target) throws IOException {
        Optional<byte[]> piece = documents.piece(document, 0);
        for (int position = 1; piece.isPresent(); position++) {
            target.write(piece.get());
            piece = documents.piece(document, position);
        }
    }

    private static UUID idIn(HttpServletRequest request) throws NoSuchAddress {
        return DocumentAddress.id(DocumentAddress.part(request.getPathInfo(), 0));
    }
}
