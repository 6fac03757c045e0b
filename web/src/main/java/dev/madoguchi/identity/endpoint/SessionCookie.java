package dev.madoguchi.identity.endpoint;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Where people come over TLS, the session's cookie travels over nothing else. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private SignInSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .getSessionCookieConfig()
                .setSecure(settings.getUrl().startsWith("https:"));
    }
}
