/** What visitors do on their pages, in a browser. */
package dev.madoguchi.visitor;
