package dev.madoguchi.identity.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request as the person sees it: under the public address, even when a proxy passed it on under another one. The callback
 * is recognised by its full address.
 */
final class PublicRequest extends HttpServletRequestWrapper {

    private final String url;

    PublicRequest(HttpServletRequest request, String url) {
        super(request);
        this.url = url;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(url).append(getRequestURI());
    }
}
