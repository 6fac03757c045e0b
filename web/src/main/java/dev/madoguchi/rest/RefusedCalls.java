package dev.madoguchi.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers calls for which the caller has no role: 401 to nobody in particular, 403 to somebody we know. */
@Provider
public class RefusedCalls implements ExceptionMapper<EJBAccessException> {

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(EJBAccessException refused) {
        return request.getUserPrincipal() == null
                ? problems.of("SignInRequired", HttpServletResponse.SC_UNAUTHORIZED, request)
                        .toResponse()
                : problems.of("NotPermitted", HttpServletResponse.SC_FORBIDDEN, request)
                        .toResponse();
    }
}
