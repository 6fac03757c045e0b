/** Groups, prepared records, claim codes, lists. */
package dev.madoguchi.agency.entity;
