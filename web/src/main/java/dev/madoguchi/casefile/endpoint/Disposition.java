package dev.madoguchi.casefile.endpoint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} (RFC 6266): the name in any script, and a plain one for those who know no better. */
final class Disposition {

    private Disposition() {}

    /** To be shown or kept, under this name. */
    static String of(boolean show, String name) {
        return (show ? "inline" : "attachment") + "; filename=\"" + plain(name) + "\"; filename*=UTF-8''"
                + encoded(name);
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9 ._()-]+", "_");
    }

    /** As RFC 8187 wants it: what it does not allow unencoded is encoded, a space too. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
