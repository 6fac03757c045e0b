package dev.madoguchi.telework.endpoint;

import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.boundary.Campaigns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The telework campaigns, open to everyone. */
@Path("telework/campaigns")
@RequestScoped
@Tag(name = "Telework", description = "Campaigns and those who take part; open to everyone")
public class CampaignsResource {

    @Inject
    private Campaigns campaigns;

    @Inject
    private JapanClock clock;

    @Context
    private Request request;

    /** All campaigns. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All campaigns, the latest first", operationId = "listCampaigns")
    @APIResponse(
            responseCode = "200",
            description = "The campaigns",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CampaignMessage.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
    public Response campaigns() {
        List<CampaignMessage> all = campaigns.all().stream()
                .map(campaign -> CampaignMessage.of(campaign, clock.today()))
                .toList();
        return Revision.of(all).answer(request, () -> all);
    }
}
