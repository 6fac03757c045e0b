package dev.madoguchi.telework.endpoint;

import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.PublicRegistrations;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.PublicFilter;
import dev.madoguchi.telework.entity.PublicPage;
import dev.madoguchi.telework.entity.SizeClass;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Those who take part in a campaign, as far as they want it public: page by page as JSON, all at once as CSV. */
@Path("telework/campaigns/{id}/participants")
@RequestScoped
@Tag(ref = "Telework")
public class ParticipantsResource {

    private static final String CSV = "text/csv";
    private static final MediaType CSV_TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8.name());

    @Inject
    private Campaigns campaigns;

    @Inject
    private PublicRegistrations registrations;

    @Inject
    private ParticipantsColumns columns;

    @Context
    private UriInfo address;

    @Context
    private Request request;

    @Context
    private HttpHeaders headers;

    /** Those who take part and match. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            summary = "Those who take part in a campaign",
            description =
                    "In the order of the syllabary. As JSON one page, with Link headers to the others; as CSV all that"
                            + " match, in UTF-8, a text that a spreadsheet would take for a formula with an apostrophe before it.",
            operationId = "listParticipants")
    @Parameter(
            name = ListParameters.TEXT,
            in = ParameterIn.QUERY,
            description = "Part of the name or of its reading",
            schema = @Schema(type = SchemaType.STRING, maxLength = PublicFilter.LONGEST_TEXT))
    @Parameter(
            name = ListParameters.PREFECTURE,
            in = ParameterIn.QUERY,
            description = "Prefecture of the head office, JIS X 0401",
            schema = @Schema(type = SchemaType.STRING, pattern = "[0-4][0-9]"))
    @Parameter(
            name = ListParameters.INDUSTRY,
            in = ParameterIn.QUERY,
            description = "Division of the Japan Standard Industrial Classification",
            schema = @Schema(type = SchemaType.STRING, pattern = "[A-T]"))
    @Parameter(
            name = ListParameters.CATEGORY,
            in = ParameterIn.QUERY,
            description = "How they take part",
            schema = @Schema(implementation = ParticipationCategory.class))
    @Parameter(
            name = ListParameters.SIZE,
            in = ParameterIn.QUERY,
            description = "Size of the body",
            schema = @Schema(implementation = SizeClass.class))
    @Parameter(
            name = ListParameters.SUPPORTING,
            in = ParameterIn.QUERY,
            description = "true: only those that support others",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = Paging.OFFSET,
            in = ParameterIn.QUERY,
            description = "How many to skip; JSON only",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    @Parameter(
            name = Paging.LIMIT,
            in = ParameterIn.QUERY,
            description = "The most to answer; JSON only",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "" + Paging.GREATEST_LIMIT,
                            defaultValue = "" + Paging.STANDARD_LIMIT))
    @APIResponse(
            responseCode = "200",
            description = "Those who match",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ParticipantsMessage.class)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING, description = "A line for each, headings first"))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
    @APIResponse(responseCode = "404", description = "No such campaign")
    @APIResponse(responseCode = "422", description = "A parameter has a value that means nothing")
    public Response participants(
            @Parameter(description = "Identifier or code of the campaign") @PathParam("id") String id) {
        Campaign campaign = campaign(id);
        PublicFilter filter = ListParameters.strict(address.getQueryParameters()::getFirst);
        return wantsCsv() ? asCsv(campaign, filter) : asJson(campaign, filter);
    }

    /** JSON to whoever takes either as well. */
    private boolean wantsCsv() {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(CSV_TYPE) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }

    private Response asJson(Campaign campaign, PublicFilter filter) {
        Paging paging = Paging.of(address);
        PublicPage page = registrations.page(campaign.id(), filter, paging.offset(), paging.limit());
        return revision(campaign, MediaType.APPLICATION_JSON)
                .builder(
                        request,
                        () -> ParticipantsMessage.of(
                                campaign.code(),
                                registrations.counts(campaign.id()),
                                page,
                                paging.offset(),
                                paging.limit()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .links(paging.links(address, page.total()))
                .build();
    }

    private Response asCsv(Campaign campaign, PublicFilter filter) {
        StreamingOutput lines = target -> {
            Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
            ParticipantsCsv csv = new ParticipantsCsv(writer, columns.inCodes());
            registrations.each(campaign.id(), filter, csv::add);
            writer.flush();
        };
        return revision(campaign, CSV)
                .builder(request, () -> lines)
                .type(CSV_TYPE)
                .build();
    }

    private Revision revision(Campaign campaign, String form) {
        return Revision.of(
                registrations.revision(campaign.id()), address.getRequestUri().getQuery(), form);
    }

    private Campaign campaign(String id) {
        return isIdentifier(id) ? campaigns.find(UUID.fromString(id)) : campaigns.ofCode(id);
    }

    private static boolean isIdentifier(String id) {
        try {
            return UUID.fromString(id).toString().equalsIgnoreCase(id);
        } catch (IllegalArgumentException code) {
            return false;
        }
    }
}
