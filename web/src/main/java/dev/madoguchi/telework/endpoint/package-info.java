/**
 * What of telework campaigns is open to programs: the REST interface and the list as CSV.
 *
 * <p>Components of message records carry no {@code @Schema}: it would be copied to their accessors, and Payara fails to read it there.
 */
package dev.madoguchi.telework.endpoint;
