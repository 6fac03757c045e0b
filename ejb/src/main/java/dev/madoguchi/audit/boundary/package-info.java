/** What auditors may ask. */
package dev.madoguchi.audit.boundary;
