package dev.madoguchi.identity.endpoint;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Sends people to the identity provider's sign-in page in the language they were reading. */
final class SpeakingRedirect extends HttpServletResponseWrapper {

    private static final String CHOICE = "madoguchi-language";

    private final HttpServletRequest request;

    SpeakingRedirect(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        boolean toSignIn = location.contains("response_type=");
        super.sendRedirect(toSignIn ? location + "&ui_locales=" + language() : location);
    }

    private String language() {
        String tag = Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> CHOICE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElseGet(() -> request.getLocale().toLanguageTag());
        return URLEncoder.encode(tag, StandardCharsets.UTF_8);
    }
}
