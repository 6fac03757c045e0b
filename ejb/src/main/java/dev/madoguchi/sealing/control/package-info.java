/** Seals, opens and hashes. */
package dev.madoguchi.sealing.control;
