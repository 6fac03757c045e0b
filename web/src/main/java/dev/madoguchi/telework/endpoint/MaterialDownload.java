package dev.madoguchi.telework.endpoint;

import dev.madoguchi.casefile.endpoint.DocumentAddress;
import dev.madoguchi.casefile.endpoint.DocumentAddress.NoSuchAddress;
import dev.madoguchi.casefile.endpoint.FileDelivery;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.OfferedMaterials;
import dev.madoguchi.telework.entity.MaterialFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Gives the files of materials out: {@code /<material>}, {@code /<material>/show}. Bodies and operators each have an address. */
@WebServlet({MaterialDownload.FOR_BODIES + "/*", MaterialDownload.FOR_OPERATORS + "/*"})
public class MaterialDownload extends HttpServlet {

    /** Where bodies read them. */
    public static final String FOR_BODIES = "/telework/material";

    /** Where operators look at them. */
    public static final String FOR_OPERATORS = "/operator/material-file";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OfferedMaterials materials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String address = request.getPathInfo();
            UUID material = DocumentAddress.id(DocumentAddress.part(address, 0));
            boolean show = DocumentAddress.SHOW.equals(DocumentAddress.part(address, 1));
            MaterialFile file = materials.open(material, show);
            new FileDelivery(file.name(), file.type(), file.size())
                    .answer(response, show, position -> materials.piece(material, position));
        } catch (NoSuchAddress | NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
