/** Keysets, and what is true of them. */
package dev.madoguchi.sealing.entity;
