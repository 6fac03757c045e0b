/**
 * The ground of component tests ({@code *IT}): the WAR as it was built, in a managed Payara Micro, on a PostgreSQL started
 * for the test run.
 *
 * <p>A test is an {@code @ArquillianTest} with {@code @Deployment static WebArchive application() { return
 * Application.archive(); }}; its methods run inside the server and take part as whom they like through
 * {@link dev.madoguchi.container.Impersonation}. Every deployment costs a server start: put tests into an existing class
 * where they fit.
 */
package dev.madoguchi.container;
