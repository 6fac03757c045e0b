/**
 * The ground of the REST interface: its address, and one form for everything that goes wrong.
 *
 * <p>Every failure is answered as {@code application/problem+json} (RFC 9457) with {@code type}, {@code title},
 * {@code status}, {@code detail} in the language the client accepts, and {@code instance}; failures of the domain add their
 * data by name, and {@code errors} says what is wrong at which field.
 *
 * <p>Resources are thin: they call a boundary and turn the answer into a message record. Values are validated by the
 * boundary. Bean Validation on parameters of resources and constructors of message records is not only a second place for
 * the same rule, it also breaks the server's {@code /openapi}, which takes every such parameter for a path parameter.
 */
package dev.madoguchi.rest;
