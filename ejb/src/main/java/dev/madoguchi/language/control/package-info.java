/** Finds texts and words messages. */
package dev.madoguchi.language.control;
