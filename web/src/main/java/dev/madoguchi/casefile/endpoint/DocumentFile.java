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
import java.util.UUID;

/** Gives the papers of cases out, to be kept or shown, and takes them out of the case. */
@WebServlet(DocumentAddress.DOCUMENT + "/*")
public class DocumentFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

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
            new FileDelivery(document.name(), document.type(), document.size())
                    .answer(response, show, position -> documents.piece(document.id(), position));
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

    private static UUID idIn(HttpServletRequest request) throws NoSuchAddress {
        return DocumentAddress.id(DocumentAddress.part(request.getPathInfo(), 0));
    }
}
