package dev.madoguchi.casefile.endpoint;

import dev.madoguchi.casefile.entity.DocumentType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A file on its way out, piece by piece, to be kept or, where browsers can be trusted with it, to be shown. What comes out here was made by
 * strangers: it may run nothing, load nothing and be framed by nobody.
 *
 * @param size in bytes
 */
public record FileDelivery(String name, DocumentType type, long size) {

    private static final String NOTHING =
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /**
     * Answers with the file.
     *
     * @param show whether it is to be shown if browsers can
     * @param pieces its bytes, asked for by number from 0 until there are none
     */
    public void answer(HttpServletResponse response, boolean show, IntFunction<Optional<byte[]>> pieces)
            throws IOException {
        describe(response, show && type.isShowable());
        OutputStream target = response.getOutputStream();
        Optional<byte[]> piece = pieces.apply(0);
        for (int position = 1; piece.isPresent(); position++) {
            target.write(piece.get());
            piece = pieces.apply(position);
        }
    }

    private void describe(HttpServletResponse response, boolean show) {
        response.setContentType(type.mediaType());
        response.setContentLengthLong(size);
        response.setHeader("Content-Disposition", Disposition.of(show, name));
        response.setHeader("Content-Security-Policy", policy(show));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "private, no-store");
    }

    /**
     * What shows a picture or a PDF is a page of the browser's own, with a style of its own. A sandbox is the last fence around a picture;
     * the viewer of a PDF is shut out by it.
     */
    private String policy(boolean show) {
        boolean inViewer = show && !type.isImage();
        return inViewer ? NOTHING : NOTHING + "; sandbox";
    }
}
