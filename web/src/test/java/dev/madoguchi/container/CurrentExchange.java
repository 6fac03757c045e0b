package dev.madoguchi.container;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps hold of the request that carries the test, because signing in needs it. */
@WebFilter("/*")
public class CurrentExchange extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final ThreadLocal<CurrentExchange.Pair> CURRENT = new ThreadLocal<>();

    /** The request and its response. */
    record Pair(HttpServletRequest request, HttpServletResponse response) {}

    /** What is going on on this thread. */
    static Pair current() {
        return CURRENT.get();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CURRENT.set(new Pair(request, response));
        try {
            chain.doFilter(request, response);
        } finally {
            CURRENT.remove();
        }
    }
}
