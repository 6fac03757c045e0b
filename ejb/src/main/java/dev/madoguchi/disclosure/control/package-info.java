/** Who receives what, and the ledger. */
package dev.madoguchi.disclosure.control;
