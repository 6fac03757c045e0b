/** Where media are kept, linked and read. */
package dev.madoguchi.medium.control;
