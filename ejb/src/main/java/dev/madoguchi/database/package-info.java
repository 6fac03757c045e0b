/**
 * Where the data lives: the two data sources and the migrations that bring a database to the schema this version needs.
 *
 * <p>Two database roles, so that a fault in the application can neither change the schema nor rewrite the audit trail:
 * the owner runs migrations at start, the application's role does everything else.
 */
package dev.madoguchi.database;
