/** What visitors do with their media. */
package dev.madoguchi.medium.boundary;
