/** Disclosures, refusals and deletion orders. */
package dev.madoguchi.disclosure.entity;
