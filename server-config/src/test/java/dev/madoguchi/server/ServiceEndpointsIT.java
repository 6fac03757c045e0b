package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SystemTest
class ServiceEndpointsIT {

    @ParameterizedTest
    @ValueSource(strings = {"/health/ready", "/health/live", "/metrics", "/openapi"})
    void whatOperatorsWatchAnswers(String path, MadoguchiServer server) {
        assertThat(server.get(path).statusCode(), is(200));
    }

    @Test
    void theOpenApiDocumentDescribesTheProgrammingInterface(MadoguchiServer server) {
        assertThat(server.get("/openapi").body(), containsString("openapi:"));
    }
}
