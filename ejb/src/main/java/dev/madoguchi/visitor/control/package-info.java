/** Where visitors and the catalogue are kept. */
package dev.madoguchi.visitor.control;
