package dev.madoguchi.casefile.endpoint;

import dev.madoguchi.casefile.boundary.Documents;
import dev.madoguchi.casefile.endpoint.DocumentAddress.NoSuchAddress;
import dev.madoguchi.casefile.entity.Allowance;
import dev.madoguchi.casefile.entity.DocumentPlace;
import dev.madoguchi.casefile.entity.DocumentsNotTaken;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;

/** Takes the papers of cases in: {@code /<case>/<purpose>/<slot>}. */
@WebServlet(DocumentAddress.UPLOAD + "/*")
public class DocumentUpload extends FileReception {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Documents documents;

    @Override
    protected Target open(String address, long likely) throws NoSuchAddress {
        UUID caseId = DocumentAddress.id(DocumentAddress.part(address, 0));
        DocumentPlace place = DocumentAddress.place(address);
        Allowance allowance = documents.allowance(caseId, place.purpose()).orElseThrow(DocumentsNotTaken::new);
        allowance.require(likely);
        return new Target(allowance.fileBytes(), file -> documents.add(caseId, place, file));
    }
}
