/** Appends entries and finds them. */
package dev.madoguchi.audit.control;
