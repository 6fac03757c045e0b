package dev.madoguchi.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers machines that ask for an address at which there is no interface, or none any more: never with a page for people. */
@WebServlet({"/api/*", "/soap/*"})
public class UnknownAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Problems problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.of("NoSuchAddress", HttpServletResponse.SC_NOT_FOUND, request).send(response);
    }
}
