/** What visitors show at counters, in the running application. */
package dev.madoguchi.medium;
