package dev.madoguchi.telework.endpoint;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * The state of something public, as an entity tag: whoever has it is answered 304 and nothing more. Answers may be kept for a minute by
 * anyone.
 */
record Revision(EntityTag tag) {

    private static final int SECONDS_KEPT = 60;
    private static final int TAG_BYTES = 12;

    /** The state that these values, by what they say of themselves, make up. */
    static Revision of(Object... state) {
        StringBuilder text = new StringBuilder();
        for (Object part : state) {
            text.append(part).append('\n');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return new Revision(new EntityTag(HexFormat.of().formatHex(digest, 0, TAG_BYTES)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** 304 to whoever has this state, otherwise what is supplied. */
    Response answer(Request request, Supplier<?> entity) {
        return builder(request, entity).build();
    }

    /** As {@link #answer}, to be completed; the supplier is only asked when needed. */
    Response.ResponseBuilder builder(Request request, Supplier<?> entity) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl kept = new CacheControl();
        kept.setMaxAge(SECONDS_KEPT);
        kept.setNoTransform(false);
        return (unchanged == null ? Response.ok(entity.get()) : unchanged)
                .tag(tag)
                .cacheControl(kept)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
