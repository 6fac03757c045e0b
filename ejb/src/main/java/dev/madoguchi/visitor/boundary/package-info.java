/** What visitors do with what they keep. */
package dev.madoguchi.visitor.boundary;
