/** What agencies and travellers do with prepared records. */
package dev.madoguchi.agency.boundary;
