/**
 * The launcher: turns the built artefact into a whole running system on one machine. It starts PostgreSQL, Keycloak, a
 * mail server and Payara Micro as its own child processes, waits until each is truly ready, watches over them, and takes
 * all of them down with it.
 *
 * <p>Reason: a newcomer runs one command and has the real system, the same one that the system tests use.
 */
package dev.madoguchi.server;
