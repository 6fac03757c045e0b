/** Pages of travel agencies. */
package dev.madoguchi.agency.view;
