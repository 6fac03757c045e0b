/** Measures the running system: not a test, nothing here fails a build. Started by {@code mvn -Pbenchmark}. */
package dev.madoguchi.server.benchmark;
