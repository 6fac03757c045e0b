/** Visitors, the catalogue, and what makes a value valid. */
package dev.madoguchi.visitor.entity;
