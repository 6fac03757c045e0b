package dev.madoguchi.identity.endpoint;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** Guards the session's cookie: other sites' forms do not carry it, and where people come over TLS nothing else does. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private SignInSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(settings.getUrl().startsWith("https:"));
    }
}
