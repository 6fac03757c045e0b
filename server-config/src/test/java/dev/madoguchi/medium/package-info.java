/** What visitors show at counters, on the running system. */
package dev.madoguchi.medium;
