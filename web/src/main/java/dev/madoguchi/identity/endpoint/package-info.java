/**
 * The doors: signing in and out with the identity provider, and tokens of machines.
 *
 * <p>There is one authentication mechanism, {@link dev.madoguchi.identity.endpoint.SignInMechanism}. A bearer token is
 * judged wherever it appears; {@code /api} and {@code /soap} know no other way in; for pages the server's own OpenID Connect
 * client takes over. Which page needs which role is written in one place, the security constraints of {@code web.xml}.
 */
package dev.madoguchi.identity.endpoint;
