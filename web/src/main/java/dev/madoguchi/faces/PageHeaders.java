package dev.madoguchi.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers to be careful with everything that leaves this application: pages load only what comes from here and
 * run no inline script, answers for machines may load nothing at all.
 */
@WebFilter("/*")
public class PageHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY_OF_PAGES =
            "default-src 'self'; img-src 'self' data:; object-src 'none';" + " base-uri 'self'; frame-ancestors 'none'";

    /** The one page that reads codes with the camera. */
    private static final String WITH_CAMERA = "/servicer/terminal.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=" + (path.equals(WITH_CAMERA) ? "(self)" : "()")
                        + ", geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (path.startsWith("/api") || path.startsWith("/soap")) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Content-Security-Policy", POLICY_OF_PAGES);
            response.setHeader("Cache-Control", request.getUserPrincipal() == null ? "no-cache" : "no-store");
        }
        chain.doFilter(request, response);
    }
}
