/** How lists are read and prepared records are kept. */
package dev.madoguchi.agency.control;
