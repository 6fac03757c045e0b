/** Finds the caller and what the caller belongs to. */
package dev.madoguchi.identity.control;
