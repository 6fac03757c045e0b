package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The slot for GビズID in the realm is there, shut until an operator fills it in. */
@SystemTest
class IdentityBrokerIT {

    private static final String SLOT = "/madoguchi/identity-provider/instances/gbizid";

    @Test
    void theSlotIsThereAndShut(MadoguchiServer server) {
        KeycloakAdmin admin = new KeycloakAdmin(server.settings());

        JsonNode slot = admin.find(SLOT).orElseThrow();
        assertThat(slot.path("enabled").asBoolean(), is(false));
        assertThat(slot.path("config").path("authorizationUrl").asText(), is("https://gbiz-id.go.jp/oauth/authorize"));
        assertThat(admin.find(SLOT + "/mappers").orElseThrow().size(), is(3));
    }
}
