package dev.madoguchi.rest;

import dev.madoguchi.kernel.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers the expected failures of every domain. */
@Provider
public class DomainFailures implements ExceptionMapper<DomainException> {

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(DomainException failure) {
        return problems.of(failure, request).toResponse();
    }
}
