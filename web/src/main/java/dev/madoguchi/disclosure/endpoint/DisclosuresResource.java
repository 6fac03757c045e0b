package dev.madoguchi.disclosure.endpoint;

import dev.madoguchi.disclosure.boundary.Disclosures;
import dev.madoguchi.disclosure.entity.DisclosureAnswer;
import dev.madoguchi.disclosure.entity.DisclosureAnswer.Disclosed;
import dev.madoguchi.disclosure.entity.DisclosureAnswer.Refused;
import dev.madoguchi.rest.Problems;
import dev.madoguchi.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a servicer's machine asks at its counters. */
@Path("disclosures")
@RequestScoped
@Tag(name = "Disclosure", description = "What visitors keep, for those they agreed to give it to")
@SecurityRequirement(name = RestApplication.BEARER)
public class DisclosuresResource {

    private static final String KEY = "Idempotency-Key";

    @Inject
    private Disclosures disclosures;

    @Inject
    private BatchAnswers batches;

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    /** Asks once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask for what a visitor agreed to give",
            description =
                    "Repeating a call under the same Idempotency-Key is answered again and not done again. A refusal is 403 with a"
                            + " reason: it says no more than the servicer may know.",
            operationId = "disclose")
    @APIResponse(
            responseCode = "200",
            description = "What is given",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DisclosureMessage.class)))
    @APIResponse(responseCode = "403", description = "Nothing is given, and why")
    @APIResponse(responseCode = "409", description = "Something else was asked under this key")
    @APIResponse(responseCode = "422", description = "The call makes no sense, and where")
    public Response disclose(@HeaderParam(KEY) String key, DisclosureCall call) {
        if (call == null) {
            throw new BadRequestException();
        }
        if (key == null) {
            return problems.of("IdempotencyKeyMissing", Response.Status.BAD_REQUEST.getStatusCode(), request)
                    .toResponse();
        }
        return fresh(DisclosureMessage.of(given(disclosures.disclose(key, call.request()))));
    }

    private static Disclosed given(DisclosureAnswer answer) {
        if (answer instanceof Refused refused) {
            throw new DisclosureRefused(refused.reason());
        }
        return (Disclosed) answer;
    }

    /** Asks several times at once. */
    @POST
    @Path("batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask several times at once",
            description =
                    "Each call has a key of its own and is answered by itself, in their order, with a disclosure or a problem.",
            operationId = "discloseBatch")
    @APIResponse(responseCode = "200", description = "An answer for each call")
    @APIResponse(responseCode = "422", description = "No calls, or more than twenty")
    public Response batch(DisclosureBatch batch) {
        if (batch == null || batch.calls() == null) {
            throw new BadRequestException();
        }
        return fresh(batches.of(batch, request, this::one).toString());
    }

    private DisclosureMessage one(DisclosureCall call) {
        return DisclosureMessage.of(given(disclosures.disclose(call.key(), call.request())));
    }

    /** A row of the ledger, without values. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A disclosure to this servicer, without its values", operationId = "getDisclosure")
    @APIResponse(
            responseCode = "200",
            description = "The row of the ledger",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DisclosureMessage.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is another servicer's")
    public Response entry(@PathParam("id") UUID id) {
        return fresh(DisclosureMessage.of(disclosures.entry(id)));
    }

    private static Response fresh(Object message) {
        return Response.ok(message)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
