/** Pages on which visitors agree, read their receipts and stop. */
package dev.madoguchi.consent.view;
