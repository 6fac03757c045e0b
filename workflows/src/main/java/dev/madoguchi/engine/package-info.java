/**
 * The process engine inside the application: its start in the server's transactions, its schema, its job threads, and the bridge
 * from human tasks to the inbox. Nothing outside this module knows it.
 */
package dev.madoguchi.engine;
