package dev.madoguchi.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What went wrong, in the common form of RFC 9457.
 *
 * @param name names the kind of problem, and becomes its {@code type}
 * @param status the HTTP status
 * @param language the language of title and detail
 * @param title what kind of problem it is, in words
 * @param detail what is wrong this time, in words
 * @param instance the address that was asked for
 * @param data further members by name
 */
public record Problem(
        String name,
        int status,
        Locale language,
        String title,
        String detail,
        String instance,
        Map<String, Object> data) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The challenge that goes with every 401. */
    public static final String CHALLENGE = "Bearer realm=\"madoguchi\"";

    /** The status of content that can be read but not accepted. */
    static final int UNPROCESSABLE = 422;

    private static final String TYPE = "urn:madoguchi:problem:";

    /** Keeps the data as it was. */
    public Problem {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** The same problem with one more member. */
    public Problem with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(data);
        more.put(member, value);
        return new Problem(name, status, language, title, detail, instance, more);
    }

    /** As JSON. */
    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", TYPE + name)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", instance);
        data.forEach((member, value) -> json.add(member, toJson(value)));
        return json.build();
    }

    /** As the answer of a resource. */
    public Response toResponse() {
        Response.ResponseBuilder answer = answer().type(MEDIA_TYPE)
                .language(language)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(toJson().toString());
        return (status == HttpServletResponse.SC_UNAUTHORIZED
                        ? answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                        : answer)
                .build();
    }

    /** The server has no words for 422. */
    private Response.ResponseBuilder answer() {
        return status == UNPROCESSABLE ? Response.status(status, "Unprocessable Content") : Response.status(status);
    }

    /** As the answer of whoever is no resource. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(toJson().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonValue toJson(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return Json.createValue(new BigDecimal(number.toString()));
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(element -> array.add(toJson(element)));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach((key, element) -> object.add(key.toString(), toJson(element)));
            return object.build();
        }
        return Json.createValue(value.toString());
    }
}
