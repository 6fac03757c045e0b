package dev.madoguchi.identity.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Sends people to the identity provider's sign-in page in the language they were reading, newcomers to where they register. */
final class SpeakingRedirect extends HttpServletResponseWrapper {

    private final String language;
    private final boolean newcomer;

    SpeakingRedirect(HttpServletResponse response, String language, boolean newcomer) {
        super(response);
        this.language = language;
        this.newcomer = newcomer;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        boolean toSignIn = location.contains("response_type=");
        super.sendRedirect(
                toSignIn ? location + "&ui_locales=" + language + (newcomer ? "&prompt=create" : "") : location);
    }
}
