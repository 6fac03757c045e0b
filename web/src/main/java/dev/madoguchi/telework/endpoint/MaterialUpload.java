package dev.madoguchi.telework.endpoint;

import dev.madoguchi.casefile.endpoint.DocumentAddress;
import dev.madoguchi.casefile.endpoint.DocumentAddress.NoSuchAddress;
import dev.madoguchi.casefile.endpoint.FileReception;
import dev.madoguchi.casefile.entity.DocumentTooLarge;
import dev.madoguchi.telework.boundary.CampaignMaterials;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;

/** Takes the files of materials in: {@code /<material>}. */
@WebServlet(MaterialUpload.ADDRESS + "/*")
public class MaterialUpload extends FileReception {

    /** Where files are sent to. */
    public static final String ADDRESS = "/operator/material-upload";

    private static final long serialVersionUID = 1L;
    private static final long MEBIBYTE = 1024L * 1024;

    @Inject
    private transient CampaignMaterials materials;

    @Override
    protected Target open(String address, long likely) throws NoSuchAddress {
        UUID material = DocumentAddress.id(DocumentAddress.part(address, 0));
        materials.find(material);
        long most = materials.fileBytes();
        if (likely > most) {
            throw new DocumentTooLarge(most / MEBIBYTE);
        }
        return new Target(most, file -> materials.replace(material, file));
    }
}
