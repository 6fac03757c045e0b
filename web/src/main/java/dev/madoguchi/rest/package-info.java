/**
 * The ground of the REST interface: its address, and one form for everything that goes wrong.
 *
 * <p>Every failure is answered as {@code application/problem+json} (RFC 9457) with {@code type}, {@code title},
 * {@code status}, {@code detail} in the language the client accepts, and {@code instance}; failures of the domain add their
 * data by name, and {@code errors} says what is wrong at which field.
 */
package dev.madoguchi.rest;
