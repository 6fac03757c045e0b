/**
 * What servicers' machines ask and report.
 *
 * <p>Components of message records carry no {@code @Schema}: it would be copied to their accessors, and Payara fails to read it there.
 */
package dev.madoguchi.disclosure.endpoint;
