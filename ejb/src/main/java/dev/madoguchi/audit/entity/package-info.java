/** The entry and how a search for it is put. */
package dev.madoguchi.audit.entity;
