package dev.madoguchi.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Answers what the server itself found wrong with a request: unknown addresses, methods, media types, malformed content. */
@Provider
public class ProtocolFailures implements ExceptionMapper<WebApplicationException> {

    private static final Map<Integer, String> NAMES = Map.of(
            400, "MalformedContent",
            401, "SignInRequired",
            403, "NotPermitted",
            404, "NoSuchAddress",
            405, "MethodNotAllowed",
            406, "NotAcceptable",
            413, "ContentTooLarge",
            415, "UnsupportedMediaType");

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException failure) {
        Response original = failure.getResponse();
        if (original.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return original;
        }
        String name = NAMES.get(original.getStatus());
        if (name == null) {
            return problems.ofIncident(failure, request).toResponse();
        }
        Response answer = problems.of(name, original.getStatus(), request).toResponse();
        String allowed = original.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }
}
