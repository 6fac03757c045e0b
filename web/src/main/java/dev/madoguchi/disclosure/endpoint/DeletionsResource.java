package dev.madoguchi.disclosure.endpoint;

import dev.madoguchi.disclosure.boundary.Deletions;
import dev.madoguchi.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a servicer's machine has to delete, and its word that it did. */
@Path("deletions")
@RequestScoped
@Tag(ref = "Disclosure")
@SecurityRequirement(name = RestApplication.BEARER)
public class DeletionsResource {

    @Inject
    private Deletions deletions;

    /** What waits for an attestation. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What has to be deleted, the most urgent first", operationId = "listDeletions")
    @APIResponse(
            responseCode = "200",
            description = "The orders that wait for an attestation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = DeletionMessage.class)))
    public List<DeletionMessage> open(
            @QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("limit") @DefaultValue("100") int limit) {
        return deletions.open(offset, limit).items().stream()
                .map(DeletionMessage::of)
                .toList();
    }

    /** It is done. */
    @POST
    @Path("{id}/attestation")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Attest that everything received on the consent was deleted",
            description = "Saying so again changes nothing.",
            operationId = "attestDeletion")
    @APIResponse(
            responseCode = "200",
            description = "The order, attested",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeletionMessage.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is another servicer's")
    public DeletionMessage attest(@PathParam("id") UUID id) {
        return DeletionMessage.of(deletions.attest(id));
    }
}
