/** What operators do with the keys. */
package dev.madoguchi.sealing.boundary;
