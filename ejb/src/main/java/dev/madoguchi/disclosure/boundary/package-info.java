/** What servicers ask, and what visitors read of it. */
package dev.madoguchi.disclosure.boundary;
